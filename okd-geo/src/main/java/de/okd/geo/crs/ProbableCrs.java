package de.okd.geo.crs;

import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;

/** Guesses which system coordinates are in, for those who must correct a declaration. */
final class ProbableCrs {
    private ProbableCrs() {}

    /**
     * A sentence with a space before it.
     *
     * @param where the system is declared
     */
    static String suggestion(Envelope bounds, String where) {
        String fitting = names(bounds);
        if (!fitting.isEmpty()) {
            return " They fit " + fitting + ": if that is right, correct " + where + ".";
        }
        String swapped = names(new Envelope(bounds.getMinY(), bounds.getMaxY(), bounds.getMinX(), bounds.getMaxX()));
        return swapped.isEmpty()
                ? " They fit none of the systems in use in Germany: ask the publisher which one it is."
                : " With the axes swapped they fit " + swapped + ": write east (longitude) before north (latitude).";
    }

    private static String names(Envelope bounds) {
        return GermanCrs.fitting(bounds).stream().map(GermanCrs::toString).collect(Collectors.joining(" or "));
    }

    static String text(Envelope bounds) {
        return "x " + number(bounds.getMinX()) + " to " + number(bounds.getMaxX()) + ", y " + number(bounds.getMinY())
                + " to " + number(bounds.getMaxY());
    }

    private static String number(double value) {
        return Math.abs(value) < 1000 ? Double.toString(value) : Long.toString(Math.round(value));
    }
}
