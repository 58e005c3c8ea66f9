package de.okd.geo.map;

import java.util.ArrayList;
import java.util.List;

/** The ways to write a name on a map, best first. */
final class LabelLines {
    private LabelLines() {}

    /** On one line, on two lines, without what stands in brackets on one line and on two. */
    static List<List<String>> of(String name) {
        List<List<String>> choices = new ArrayList<>();
        addBoth(name, choices);
        int bracket = name.indexOf(" (");
        if (bracket > 0) {
            addBoth(name.substring(0, bracket), choices);
        }
        return choices;
    }

    private static void addBoth(String name, List<List<String>> choices) {
        choices.add(List.of(name));
        int middle = breakNearestMiddle(name);
        if (middle > 0) {
            choices.add(List.of(
                    name.substring(0, middle).strip(), name.substring(middle).strip()));
        }
    }

    /** Behind a blank or a hyphen; 0 if there is none. */
    private static int breakNearestMiddle(String name) {
        int nearest = 0;
        for (int i = 1; i < name.length(); i++) {
            char before = name.charAt(i - 1);
            boolean canBreak = before == ' ' || before == '-';
            if (canBreak && Math.abs(2 * i - name.length()) < Math.abs(2 * nearest - name.length())) {
                nearest = i;
            }
        }
        return nearest;
    }
}
