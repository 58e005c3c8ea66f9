package de.okd.geo.io.shapefile;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.SourceFormat;
import de.okd.geo.crs.CrsDeclaration;
import de.okd.geo.io.feature.BoundaryOrigin;
import de.okd.geo.io.feature.Feature;
import de.okd.geo.io.feature.FeatureDelivery;
import de.okd.geo.io.feature.FeatureSet;
import de.okd.geo.io.feature.Shape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * ESRI shapefiles with the polygons of regions, as the official maps VG250 and VG5000, or with points. The dataset is called
 * as the file.
 *
 * <p>Needed are the {@code .shp} and the {@code .dbf} with a field {@code AGS} (or {@code ARS}, {@code RS}) that holds the
 * official key; {@code GEN} holds the name, {@code GF} tells land from water. The {@code .prj} names the coordinate
 * reference system, the {@code .cpg} the charset; a grid {@code BETA2007.gsb} beside them is used for Gauss-Krüger. What is delivered says {@link FeatureDelivery}. Z and m values are
 * ignored. Files are streamed: those beyond 2 GB, up to the 8 GB the format can express, are read like others.
 *
 * <p>Source: ESRI Shapefile Technical Description, July 1998.
 */
public final class ShapefileFormat implements SourceFormat {

    @Override
    public String name() {
        return "Shapefile";
    }

    @Override
    public boolean recognises(DeliveredFile file) {
        return ShapeReader.recognises(file.head());
    }

    @Override
    public List<Path> companions(DeliveredFile file) {
        List<Path> companions = new ArrayList<>(new Companions(file).files());
        companions.addAll(FeatureDelivery.companions(file));
        return companions;
    }

    @Override
    public List<Delivery> read(DeliveredFile file) {
        Companions companions = new Companions(file);
        DbfTable table = DbfTable.of(companions.attributes());
        FeatureSet set = features(file, companions, table);
        return List.of(FeatureDelivery.of(
                file.stem(), set, BoundaryOrigin.of(file, companions(file), table.findYear()), file));
    }

    /** What is in the files, before anything is checked, transformed or repaired. */
    static FeatureSet features(DeliveredFile file, Companions companions, DbfTable table) {
        List<Shape> shapes = new ShapeReader(file).read();
        requireSameCount(shapes.size(), table.rows(), file.place());
        DbfCharset charset =
                DbfCharset.of(companions.findText(".cpg"), table, table.file().place());
        CrsDeclaration crs =
                new CrsDeclaration("the .prj file", companions.findText(".prj").orElse(""));
        return new FeatureSet(features(shapes, table, charset), crs, charset.findings());
    }

    private static void requireSameCount(int shapes, int rows, Place place) {
        if (shapes != rows) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "Could not tell which region a polygon is: there are " + shapes + " polygons but " + rows
                            + " rows of attributes. Fetch the .shp and the .dbf file from the same delivery.",
                    place);
        }
    }

    private static List<Feature> features(List<Shape> shapes, DbfTable table, DbfCharset charset) {
        List<Feature> features = new ArrayList<>(shapes.size());
        try (DbfRows rows = table.open(charset.charset())) {
            for (Shape shape : shapes) {
                features.add(rows.next(shape));
            }
        }
        return features;
    }
}
