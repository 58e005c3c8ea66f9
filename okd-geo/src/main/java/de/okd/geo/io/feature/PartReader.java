package de.okd.geo.io.feature;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.geo.crs.CrsTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Turns features into valid parts of regions; what cannot be used becomes a finding. */
final class PartReader {
    private final RegionAttributes attributes;
    private final Reprojection reprojection;
    private final Place place;
    private final List<Finding> findings = new ArrayList<>();

    PartReader(RegionAttributes attributes, CrsTransform toUtm32, Place place) {
        this.attributes = attributes;
        this.reprojection = new Reprojection(toUtm32);
        this.place = place;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Part> read(List<Feature> features) {
        List<Part> parts = new ArrayList<>();
        for (int row = 0; row < features.size(); row++) {
            new Candidate(features.get(row), row + 1).findPart().ifPresent(parts::add);
        }
        return parts;
    }

    /** A feature and its number, counted from 1. */
    private final class Candidate {
        private final Feature feature;
        private final int number;

        Candidate(Feature feature, int number) {
            this.feature = feature;
            this.number = number;
        }

        Optional<Part> findPart() {
            Optional<RegionKey> key = attributes.findKey(feature);
            Flaw flaw = feature.flaw();
            if (flaw != null) {
                return leftOut(flaw.code(), flaw.what());
            }
            if (key.isEmpty()) {
                return leftOut(
                        Finding.Code.INVALID_REGION_KEY,
                        "has \"" + attributes.key(feature)
                                + "\" where an official key of 2, 3, 5, 8 or 12 digits was expected");
            }
            return key.flatMap(this::findPart);
        }

        private Optional<Part> findPart(RegionKey key) {
            Geometry delivered = feature.shape().geometry();
            if (delivered.isEmpty() && feature.shape().lines() == 0) {
                return leftOut(Finding.Code.GEOMETRY_MISSING, "has no polygon");
            }
            Geometry polygons = polygonal(delivered);
            if (polygons.isEmpty() && !delivered.isEmpty()) {
                return leftOut(
                        Finding.Code.GEOMETRY_MISSING,
                        "has a " + delivered.getGeometryType() + " where a polygon was expected");
            }
            Geometry polygon = repaired(reprojection.apply(single(polygons)));
            if (polygon.isEmpty()) {
                return leftOut(Finding.Code.GEOMETRY_MISSING, "has a polygon without area");
            }
            if (feature.shape().lines() > 0) {
                repair("has " + feature.shape().lines() + " rings of less than three corners, which were left out");
            }
            return Optional.of(
                    new Part(new Region(key, attributes.name(feature)), attributes.geofactor(feature), polygon));
        }

        /** Of a collection the polygons; points and lines beside them are left out. */
        private Geometry polygonal(Geometry delivered) {
            if (delivered instanceof Polygonal) {
                return delivered;
            }
            List<Polygon> polygons = new ArrayList<>();
            delivered.apply(new PolygonExtracter(polygons));
            if (!polygons.isEmpty() && polygons.size() < delivered.getNumGeometries()) {
                repair("has points or lines beside its polygons, which were left out");
            }
            return Shape.FACTORY.createMultiPolygon(polygons.toArray(new Polygon[0]));
        }

        /** Some formats want every polygon in a multipolygon. */
        private Geometry single(Geometry polygons) {
            return polygons.getNumGeometries() == 1 ? polygons.getGeometryN(0) : polygons;
        }

        private Geometry repaired(Geometry polygon) {
            TopologyValidationError error = new IsValidOp(polygon).getValidationError();
            if (error == null) {
                return polygon;
            }
            Geometry valid = GeometryFixer.fix(polygon);
            if (!valid.isEmpty()) {
                long change = Math.round(valid.getArea() - polygon.getArea());
                String near = Math.round(error.getCoordinate().x) + ", " + Math.round(error.getCoordinate().y);
                repair("had an invalid polygon (" + error.getMessage() + " near " + near
                        + "), which was repaired; that changed its area by " + change + " m²");
            }
            return valid;
        }

        private void repair(String what) {
            findings.add(new Finding(Finding.Code.GEOMETRY_REPAIRED, label() + " " + what + ".", here()));
        }

        private Optional<Part> leftOut(Finding.Code code, String what) {
            findings.add(new Finding(code, label() + " " + what + "; it was left out.", here()));
            return Optional.empty();
        }

        private Place here() {
            return place.atRegion(attributes.key(feature));
        }

        private String label() {
            return attributes.name(feature) + " (record " + number + ")";
        }
    }
}
