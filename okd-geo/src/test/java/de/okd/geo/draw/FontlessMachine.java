package de.okd.geo.draw;

import de.okd.core.error.OkdException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Draws a word in a JVM of its own and says how that went. */
public final class FontlessMachine {
    private FontlessMachine() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Drawing drawing = Drawings.of(Drawings.text("Wort"));
        try {
            out.println("drawn " + drawing.toPng(1).length);
        } catch (OkdException e) {
            out.println(e.code() + " " + e.getMessage());
        }
        out.println("svg " + drawing.toSvg().length());
    }
}
