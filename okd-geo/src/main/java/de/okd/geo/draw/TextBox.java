package de.okd.geo.draw;

import java.util.ArrayList;
import java.util.List;

/** How much room text takes, estimated for common sans-serif fonts because the reader's font is not known. */
public final class TextBox {
    private static final double MEAN_WIDTH = 0.58;

    private TextBox() {}

    /** In pixels, as {@code fontSize}. */
    public static double width(String text, double fontSize) {
        return text.codePointCount(0, text.length()) * fontSize * MEAN_WIDTH;
    }

    /** Breaks text between words into lines of at most {@code width} pixels; a longer word has a line of its own. */
    public static List<String> lines(String text, double fontSize, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && width(line + " " + word, fontSize) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
