package de.okd.geo.io.feature;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.source.Delivery;
import de.okd.core.source.FindingLog;
import de.okd.core.source.Provenance;
import de.okd.geo.crs.CrsChoice;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** The features of a file of points, as records with longitude and latitude. */
final class PointTable {
    private static final List<String> POSITION = List.of("longitude", "latitude");

    private final FeatureSet set;
    private final CrsChoice choice;
    private final FindingLog findings;
    private final Place place;

    PointTable(FeatureSet set, CrsChoice choice, Place place) {
        this.set = set;
        this.choice = choice;
        this.findings = new FindingLog(place);
        this.place = place;
    }

    Delivery delivery(String dataset, Provenance provenance) {
        set.findings().forEach(findings::add);
        choice.findings().forEach(findings::add);
        double[] xy = coordinates();
        List<String> attributes = set.columns();
        List<String> position = POSITION.stream()
                .map(name -> RegionAttributes.findColumn(name, attributes).isPresent() ? "geometry_" + name : name)
                .toList();
        List<Finding> found = findings.findings();
        return new Delivery.Records(
                dataset, dataset, () -> new PointRows(set.features(), attributes, position, xy, found), provenance);
    }

    /** Of every feature, in degrees; NaN where it has none. */
    private double[] coordinates() {
        double[] xy = new double[2 * set.features().size()];
        Arrays.fill(xy, Double.NaN);
        for (int row = 0; row < set.features().size(); row++) {
            Geometry geometry = set.features().get(row).shape().geometry();
            if (geometry.getNumPoints() == 1) {
                xy[2 * row] = geometry.getCoordinate().x;
                xy[2 * row + 1] = geometry.getCoordinate().y;
            } else {
                findings.add(unlocated(row, geometry));
            }
        }
        choice.toDegrees().transform(xy);
        return xy;
    }

    private Finding unlocated(int row, Geometry geometry) {
        Flaw flaw = set.features().get(row).flaw();
        String what = flaw == null ? "has " + geometry.getNumPoints() + " points, expected one" : flaw.what();
        return new Finding(
                Finding.Code.GEOMETRY_MISSING,
                "Record " + (row + 1) + " " + what + "; it was kept without longitude and latitude.",
                place);
    }
}
