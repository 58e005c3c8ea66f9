package de.okd.examples;

import de.okd.core.Progress;
import java.io.Console;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** Shows progress as one line that rewrites itself, on a terminal only. */
final class TerminalProgress implements Progress.Listener {
    private static final int WIDTH = 78;

    private final PrintStream terminal;
    private final boolean interactive;

    private TerminalProgress(PrintStream terminal, boolean interactive) {
        this.terminal = terminal;
        this.interactive = interactive;
    }

    static TerminalProgress onTerminal() {
        return new TerminalProgress(System.err, isTerminal(System.console()));
    }

    /** From JDK 22 on there is a console even when the output goes to a file; only there can it be asked. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    @Override
    public void on(Progress progress) {
        if (interactive) {
            String line = progress.done() + "/" + progress.total() + " " + progress.task();
            String shown = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
            terminal.print("\r" + shown + " ".repeat(WIDTH - shown.length()));
            terminal.print(progress.done() == progress.total() ? "\r" + " ".repeat(WIDTH) + "\r" : "");
            terminal.flush();
        }
    }
}
