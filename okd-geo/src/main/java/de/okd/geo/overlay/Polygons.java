package de.okd.geo.overlay;

import de.okd.core.region.Region;
import de.okd.geo.topology.Edges;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The numbered polygons of one side of an overlay. Those that claim the same side of an edge are set apart. */
final class Polygons {
    private final Division division;
    private final List<Geometry> geometries;
    private final Envelope[] boxes;
    private final BitSet conflicting;
    private final Edges edges;

    Polygons(List<Region> regions, List<Geometry> geometries) {
        this.division = new Division(
                regions, geometries.stream().mapToDouble(Geometry::getArea).toArray());
        this.geometries = geometries;
        this.boxes = geometries.stream().map(Geometry::getEnvelopeInternal).toArray(Envelope[]::new);
        Edges all = Edges.of(geometries);
        this.conflicting = all.conflicting();
        this.edges = all.isClean() ? all : Edges.of(withoutConflicting());
    }

    private List<Geometry> withoutConflicting() {
        Geometry nothing = new GeometryFactory().createPolygon();
        List<Geometry> clean = new ArrayList<>(geometries);
        conflicting.stream().forEach(polygon -> clean.set(polygon, nothing));
        return clean;
    }

    int size() {
        return boxes.length;
    }

    Geometry geometry(int polygon) {
        return geometries.get(polygon);
    }

    Envelope box(int polygon) {
        return boxes[polygon];
    }

    Division division() {
        return division;
    }

    Region region(int polygon) {
        return division.regions().get(polygon);
    }

    double area(int polygon) {
        return division.area(polygon);
    }

    /** Of the polygons without conflict. */
    Edges edges() {
        return edges;
    }

    /** As they overlap, their edges do not tell what lies beside them. */
    BitSet conflicting() {
        return (BitSet) conflicting.clone();
    }

    /** The polygons without conflict whose boxes meet an extent. */
    BitSet near(Envelope extent) {
        BitSet near = new BitSet();
        for (int polygon = 0; polygon < boxes.length; polygon++) {
            if (extent.intersects(boxes[polygon]) && !conflicting.get(polygon)) {
                near.set(polygon);
            }
        }
        return near;
    }

    Envelope extent() {
        BitSet all = new BitSet();
        all.set(0, boxes.length);
        return extent(all);
    }

    Envelope extent(BitSet chosen) {
        Envelope extent = new Envelope();
        chosen.stream().forEach(polygon -> extent.expandToInclude(boxes[polygon]));
        return extent;
    }

    double[] centresX() {
        double[] centres = new double[boxes.length];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = boxes[i].isNull() ? 0 : (boxes[i].getMinX() + boxes[i].getMaxX()) / 2;
        }
        return centres;
    }

    double[] centresY() {
        double[] centres = new double[boxes.length];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = boxes[i].isNull() ? 0 : (boxes[i].getMinY() + boxes[i].getMaxY()) / 2;
        }
        return centres;
    }
}
