package de.okd.geo.map;

import java.util.List;

/**
 * Colours from light to dark. They differ in lightness first, so that they can be told apart with any colour vision and in
 * black and white.
 */
final class Palette {
    static final int MOST_CLASSES = 5;

    private static final double MIDDLE_LUMINANCE = 0.19;

    private static final List<String> COLOURS = List.of("#f7efb6", "#b5d9a7", "#65b3ac", "#2d7ca3", "#1d3f78");
    private static final List<List<Integer>> CHOICES = List.of(
            List.of(), List.of(2), List.of(1, 3), List.of(0, 2, 4), List.of(0, 1, 3, 4), List.of(0, 1, 2, 3, 4));

    private Palette() {}

    /** Whether white text is easier to read on it than black. */
    static boolean isDark(String colour) {
        return luminance(colour) < MIDDLE_LUMINANCE;
    }

    /** Relative luminance after WCAG 2: 0 for black, 1 for white. */
    static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** One colour per class. */
    static List<String> colours(int classes) {
        return CHOICES.get(classes).stream().map(COLOURS::get).toList();
    }
}
