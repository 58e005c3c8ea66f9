package de.okd.geo.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How points and regions fit together.
 *
 * @param points how many there are
 * @param inside how many lie in a region or on its border
 * @param nearest how many lie in none, but near enough to one to belong to it
 * @param outside how many lie in none
 * @param unplaced how many have no coordinates
 * @param shared how many of those inside several regions cover, because they lie on a border or regions overlap
 * @param doubtful how many regions overlap, or meet their neighbours not vertex by vertex, or are near one that does; points
 *     there were decided polygon by polygon
 */
public record PointReport(int points, int inside, int nearest, int outside, int unplaced, int shared, int doubtful) {
    public PointReport {
        if (inside + nearest + outside + unplaced != points || shared > inside) {
            throw new IllegalArgumentException("Points are inside, nearest, outside or unplaced, each once: " + inside
                    + " + " + nearest + " + " + outside + " + " + unplaced + " are not " + points);
        }
    }

    /** Whether every point belongs to a region. */
    public boolean isComplete() {
        return outside == 0 && unplaced == 0;
    }

    /** For example {@code 33145 points: 33002 in a region, 120 near one, 23 outside, 0 without coordinates}. */
    @Override
    public String toString() {
        List<String> notes = new ArrayList<>();
        if (shared > 0) {
            notes.add(shared + " in several regions, counted in that with the lowest key");
        }
        if (doubtful > 0) {
            notes.add(
                    "points of " + doubtful + " regions decided polygon by polygon, because regions overlap or do not "
                            + "meet vertex by vertex");
        }
        String counts = String.format(
                Locale.ROOT,
                "%d point%s: %d in a region, %d near one, %d outside, %d without coordinates",
                points,
                points == 1 ? "" : "s",
                inside,
                nearest,
                outside,
                unplaced);
        return notes.isEmpty() ? counts : counts + "; " + String.join("; ", notes);
    }
}
