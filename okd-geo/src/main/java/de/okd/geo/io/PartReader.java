package de.okd.geo.io;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.geo.crs.CrsTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Turns shapes and their attributes into valid parts of regions; what cannot be used becomes a finding. */
final class PartReader {
    private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), 25832);

    private final RegionAttributes attributes;
    private final CrsTransform toUtm32;
    private final Place place;
    private final List<Finding> findings = new ArrayList<>();

    PartReader(RegionAttributes attributes, CrsTransform toUtm32, Place place) {
        this.attributes = attributes;
        this.toUtm32 = toUtm32;
        this.place = place;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Part> read(List<Shape> shapes) {
        List<Part> parts = new ArrayList<>();
        for (int row = 0; row < shapes.size(); row++) {
            part(row, shapes.get(row)).ifPresent(parts::add);
        }
        return parts;
    }

    private Optional<Part> part(int row, Shape shape) {
        Optional<RegionKey> key = attributes.findKey(row);
        if (attributes.isDeleted(row)) {
            return leftOut(Finding.Code.ROW_REJECTED, row, "is marked as deleted");
        }
        if (key.isEmpty()) {
            return leftOut(
                    Finding.Code.INVALID_REGION_KEY,
                    row,
                    "has \"" + attributes.key(row)
                            + "\" where an official key of 2, 3, 5, 8 or 12 digits was expected");
        }
        if (shape.isNull()) {
            return leftOut(Finding.Code.GEOMETRY_MISSING, row, "has no polygon");
        }
        Shape closed = shape.withoutLines();
        Geometry polygon = repaired(row, Rings.polygon(inUtm32(closed), FACTORY));
        if (polygon.isEmpty()) {
            return leftOut(Finding.Code.GEOMETRY_MISSING, row, "has a polygon without area");
        }
        int lines = shape.rings().size() - closed.rings().size();
        if (lines > 0) {
            repair(row, "has " + lines + " rings of less than three corners, which were left out");
        }
        return key.map(found -> new Part(new Region(found, attributes.name(row)), attributes.geofactor(row), polygon));
    }

    private Shape inUtm32(Shape shape) {
        return shape.transformed(toUtm32::transform);
    }

    private Geometry repaired(int row, Geometry polygon) {
        TopologyValidationError error = new IsValidOp(polygon).getValidationError();
        if (error == null) {
            return polygon;
        }
        Geometry valid = GeometryFixer.fix(polygon);
        if (!valid.isEmpty()) {
            long change = Math.round(valid.getArea() - polygon.getArea());
            String near = Math.round(error.getCoordinate().x) + ", " + Math.round(error.getCoordinate().y);
            repair(
                    row,
                    "had an invalid polygon (" + error.getMessage() + " near " + near
                            + "), which was repaired; that changed its area by " + change + " m²");
        }
        return valid;
    }

    private void repair(int row, String what) {
        findings.add(new Finding(
                Finding.Code.GEOMETRY_REPAIRED, label(row) + " " + what + ".", place.atRegion(attributes.key(row))));
    }

    private Optional<Part> leftOut(Finding.Code code, int row, String what) {
        findings.add(
                new Finding(code, label(row) + " " + what + "; it was left out.", place.atRegion(attributes.key(row))));
        return Optional.empty();
    }

    private String label(int row) {
        return attributes.name(row) + " (record " + (row + 1) + ")";
    }
}
