package de.okd.geo.io.feature;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.Boundary;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Provenance;
import de.okd.geo.crs.CrsChoice;
import de.okd.geo.crs.DatumGrid;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * What is delivered by the features of a file: the boundaries of regions, or a table of points.
 *
 * <p>Polygons come out valid, one per region, in EPSG:25832; everything that was repaired, united, assumed or left out is a
 * finding. A file of points only is kept as records with all attributes and with {@code longitude} and {@code latitude} in
 * degrees (ETRS89).
 */
public final class FeatureDelivery {
    private FeatureDelivery() {}

    /**
     * @param dataset the identifier of what is delivered
     * @param file beside which the grid is looked for that makes the change of datum exact
     * @throws OkdException {@code INVALID_DATA} if no feature has a geometry or they cannot be in Germany, {@code
     *     INVALID_LAYOUT} if no attribute holds region keys or the reference system is unknown, {@code MISSING_COMPANION} if
     *     none is declared and the coordinates do not fit EPSG:25832
     */
    public static Delivery of(String dataset, FeatureSet set, Provenance provenance, DeliveredFile file) {
        Place place = file.place();
        CrsChoice choice = CrsChoice.of(set.crs(), bounds(set, place), place).withGridBeside(file.path());
        return set.isOfPoints()
                ? new PointTable(set, choice, place).delivery(dataset, provenance)
                : boundaries(dataset, set, choice, provenance, place);
    }

    /** The grid that is read with any file beside it, if it is there. */
    public static List<Path> companions(DeliveredFile file) {
        return DatumGrid.findBeside(file.path()).map(List::of).orElse(List.of());
    }

    private static Envelope bounds(FeatureSet set, Place place) {
        Envelope bounds = set.bounds();
        if (bounds.isNull()) {
            throw new OkdException(
                    ErrorCode.INVALID_DATA,
                    "Could not read the polygons: none of the " + set.features().size()
                            + " records has one with finite coordinates. Ask the publisher for a file with geometry.",
                    place);
        }
        return bounds;
    }

    private static Delivery boundaries(
            String dataset, FeatureSet set, CrsChoice choice, Provenance provenance, Place place) {
        KeyColumn key = KeyColumn.of(set, place);
        PartReader reader = new PartReader(new RegionAttributes(key.name(), set.columns()), choice.toUtm32(), place);
        BoundaryAssembly assembly = new BoundaryAssembly(place);
        List<Boundary> boundaries = assembly.boundaries(reader.read(set.features()));
        List<Finding> findings = new ArrayList<>(set.findings());
        findings.addAll(key.findings());
        findings.addAll(choice.findings());
        findings.addAll(reader.findings());
        findings.addAll(assembly.findings());
        return new Delivery.Boundaries(dataset, boundaries, provenance, findings);
    }
}
