package de.okd.geo.io.geojson;

import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.SourceFormat;
import de.okd.geo.io.feature.BoundaryOrigin;
import de.okd.geo.io.feature.FeatureDelivery;
import de.okd.geo.io.feature.FeatureSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * GeoJSON with the polygons of regions, or with points. The dataset is called as the file. The file is streamed; what is
 * kept of it are its coordinates and properties.
 *
 * <p>Coordinates are longitude and latitude (RFC 7946) unless a member {@code crs} of the predecessor of 2008 names another
 * system, as {@code EPSG:25832} or as a URN; longitude comes first whatever the registry says. A feature's {@code id}
 * counts as a property. What is delivered says {@link FeatureDelivery}.
 */
public final class GeoJsonFormat implements SourceFormat {
    private static final Pattern START = Pattern.compile("(?s)\\x{FEFF}?\\s*\\{.*\"type\"\\s*:\\s*\""
            + "(FeatureCollection|Feature|Multi(Point|Polygon)|Point|Polygon|GeometryCollection)\".*");

    @Override
    public String name() {
        return "GeoJSON";
    }

    @Override
    public boolean recognises(DeliveredFile file) {
        return START.matcher(new String(file.head(), StandardCharsets.UTF_8)).matches();
    }

    @Override
    public List<Path> companions(DeliveredFile file) {
        return FeatureDelivery.companions(file);
    }

    @Override
    public List<Delivery> read(DeliveredFile file) {
        FeatureSet set = new GeoJsonReader(file).read();
        return List.of(FeatureDelivery.of(file.stem(), set, BoundaryOrigin.of(file), file));
    }
}
