package de.okd.geo.io.geoparquet;

import de.okd.core.ParquetContent;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Rows;
import de.okd.core.source.SourceFormat;
import de.okd.geo.io.feature.BoundaryOrigin;
import de.okd.geo.io.feature.Feature;
import de.okd.geo.io.feature.FeatureDelivery;
import de.okd.geo.io.feature.FeatureSet;
import de.okd.geo.io.feature.Shape;
import de.okd.geo.io.feature.WellKnownBinary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * GeoParquet with the polygons of regions, or with points, and other Parquet files with a column of well-known binary called
 * {@code geometry}, {@code geom} or {@code wkb}. The dataset is called as the file; columns that have parts are left out.
 *
 * <p>The metadata names the geometry's column and its reference system, longitude and latitude if it names none. Files
 * without such metadata name no system. What is delivered says {@link FeatureDelivery}. Source: GeoParquet 1.1.0 (OGC).
 */
public final class GeoParquetFormat implements SourceFormat {

    @Override
    public String name() {
        return "GeoParquet";
    }

    @Override
    public boolean recognises(DeliveredFile file) {
        ParquetFooter footer = ParquetFooter.of(file);
        return footer.isGeoParquet() || (footer.mentionsGeometry() && hasGeometry(file));
    }

    private static boolean hasGeometry(DeliveredFile file) {
        try {
            return GeometryColumn.findByName(ParquetContent.binaryColumns(file)).isPresent();
        } catch (OkdException e) {
            return false;
        }
    }

    @Override
    public List<Path> companions(DeliveredFile file) {
        return FeatureDelivery.companions(file);
    }

    @Override
    public List<Delivery> read(DeliveredFile file) {
        GeometryColumn column = GeometryColumn.of(file);
        FeatureSet set = new FeatureSet(features(file, column), column.crs(), List.of());
        return List.of(FeatureDelivery.of(file.stem(), set, BoundaryOrigin.of(file), file));
    }

    private static List<Feature> features(DeliveredFile file, GeometryColumn column) {
        List<Feature> features = new ArrayList<>();
        try (Rows rows = ParquetContent.open(file)) {
            int geometry = rows.columns().indexOf(column.name());
            if (geometry < 0) {
                throw new OkdException(
                        ErrorCode.INVALID_LAYOUT,
                        "Could not read the GeoParquet file: its metadata names the column \"" + column.name()
                                + "\", which it does not have; its columns are "
                                + String.join(", ", rows.columns()) + ". Ask for it again.",
                        file.place());
            }
            while (rows.next()) {
                features.add(feature(rows, geometry));
            }
        }
        return features;
    }

    private static Feature feature(Rows rows, int geometry) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (int i = 0; i < rows.columns().size(); i++) {
            Object cell = rows.cell(i);
            if (cell != null && !(cell instanceof byte[])) {
                attributes.put(rows.columns().get(i), cell);
            }
        }
        Shape shape = rows.cell(geometry) instanceof byte[] wkb ? WellKnownBinary.shape(wkb) : Shape.NONE;
        return Feature.of(attributes, shape);
    }
}
