package de.okd.core;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process with the class path of the tests; killed when closed. */
public final class ChildJvm implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private ChildJvm(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    public static ChildJvm start(Class<?> main, List<String> flags, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.add("-Dstdout.encoding=UTF-8");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ChildJvm(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** From now on it is as on a disk with so little room: no file can grow beyond the limit. */
    public void limitFiles(long bytes) throws IOException {
        new ProcessBuilder("prlimit", "--pid", Long.toString(pid()), "--fsize=" + bytes)
                .inheritIO()
                .start()
                .onExit()
                .join();
    }

    public long pid() {
        return process.pid();
    }

    /** The next line it prints; empty at the end. */
    public String line() throws IOException {
        String line = out.readLine();
        return line == null ? "" : line;
    }

    /** Everything it still prints. */
    public List<String> lines() {
        return out.lines().toList();
    }

    /** Kills it without any chance to tidy up, and waits until it is gone; what it printed can still be read. */
    public void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    /** Kills it. */
    @Override
    public void close() throws IOException {
        kill();
        out.close();
    }
}
