package de.okd.geo.io.feature;

import de.okd.geo.crs.CrsTransform;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.util.GeometryEditor;

/** Brings geometries from one reference system into another, ring by ring. Equal points stay equal; z is left out. */
public final class Reprojection extends GeometryEditor.CoordinateSequenceOperation {
    private final CrsTransform transform;

    public Reprojection(CrsTransform transform) {
        this.transform = transform;
    }

    /** A copy. */
    public Geometry apply(Geometry geometry) {
        return new GeometryEditor(Shape.FACTORY).edit(geometry, this);
    }

    @Override
    public CoordinateSequence edit(CoordinateSequence sequence, Geometry geometry) {
        double[] xy = new double[2 * sequence.size()];
        for (int i = 0; i < sequence.size(); i++) {
            xy[2 * i] = sequence.getX(i);
            xy[2 * i + 1] = sequence.getY(i);
        }
        transform.transform(xy);
        return Shape.FACTORY.getCoordinateSequenceFactory().create(new PackedCoordinateSequence.Double(xy, 2, 0));
    }
}
