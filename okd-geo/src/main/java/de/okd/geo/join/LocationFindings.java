package de.okd.geo.join;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.source.Version;
import java.util.ArrayList;
import java.util.List;

/** Says of rows that have no region, or not surely theirs, how many there are. */
final class LocationFindings {
    private LocationFindings() {}

    static List<Finding> of(PointReport report, double tolerance, Version records) {
        Place file = Place.file(records.provenance().file());
        List<Finding> findings = new ArrayList<>();
        if (report.unplaced() > 0) {
            findings.add(new Finding(
                    Finding.Code.GEOMETRY_MISSING,
                    report.unplaced() + " of " + report.points()
                            + " rows have no coordinates: they may lie in any region, so that counts are incomplete.",
                    file));
        }
        if (report.outside() > 0) {
            findings.add(new Finding(
                    Finding.Code.GEOMETRY_MISSING,
                    report.outside() + " of " + report.points() + " rows lie in no region and are counted in none.",
                    file));
        }
        if (report.nearest() > 0) {
            findings.add(new Finding(
                    Finding.Code.ASSUMED,
                    report.nearest() + " of " + report.points()
                            + " rows lie outside of all regions and were given to the" + " nearest, at most "
                            + Math.round(tolerance) + " m away.",
                    file));
        }
        if (report.shared() > 0) {
            findings.add(new Finding(
                    Finding.Code.ASSUMED,
                    report.shared() + " of " + report.points() + " rows lie in several regions, on a border or where"
                            + " regions overlap, and were given to that with the lowest key.",
                    file));
        }
        return List.copyOf(findings);
    }
}
