package de.okd.geo.io.feature;

import de.okd.geo.crs.CrsTransform;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.util.GeometryEditor;

/** Brings geometries into ETRS89/UTM zone 32 (EPSG:25832), ring by ring. Equal points stay equal. */
final class Reprojection extends GeometryEditor.CoordinateSequenceOperation {
    private static final GeometryFactory UTM_32 = new GeometryFactory(new PrecisionModel(), 25832);

    private final CrsTransform toUtm32;

    Reprojection(CrsTransform toUtm32) {
        this.toUtm32 = toUtm32;
    }

    Geometry apply(Geometry geometry) {
        return new GeometryEditor(UTM_32).edit(geometry, this);
    }

    @Override
    public CoordinateSequence edit(CoordinateSequence sequence, Geometry geometry) {
        double[] xy = new double[2 * sequence.size()];
        for (int i = 0; i < sequence.size(); i++) {
            xy[2 * i] = sequence.getX(i);
            xy[2 * i + 1] = sequence.getY(i);
        }
        toUtm32.transform(xy);
        CoordinateSequence packed = new PackedCoordinateSequence.Double(xy, 2, 0);
        return UTM_32.getCoordinateSequenceFactory().create(packed);
    }
}
