package de.okd.geo.coverage;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Boundary;
import de.okd.core.source.Delivery;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Reads boundaries from well-known binary. */
final class StoredPolygons {
    private final WKBReader reader = new WKBReader();
    private final Set<RegionKey> keys = new HashSet<>();

    private StoredPolygons() {}

    /** @throws OkdException {@code INVALID_DATA} naming the region if it has two polygons or what it has is none */
    static List<RegionPolygon> read(Delivery.Boundaries boundaries) {
        StoredPolygons polygons = new StoredPolygons();
        return boundaries.boundaries().stream().map(polygons::read).toList();
    }

    private RegionPolygon read(Boundary boundary) {
        RegionKey key = boundary.region().key();
        if (!keys.add(key)) {
            throw invalid(
                    boundary,
                    "There is more than one polygon of " + boundary.region()
                            + ", expected one for each key: unite those of one region.",
                    null);
        }
        try {
            return new RegionPolygon(boundary.region(), reader.read(boundary.wkb()));
        } catch (ParseException e) {
            throw invalid(
                    boundary,
                    "The boundary of " + boundary.region() + " is not well-known binary: load its file again.",
                    e);
        }
    }

    private static OkdException invalid(Boundary boundary, String message, @Nullable ParseException cause) {
        Place place = Place.NOWHERE.atRegion(boundary.region().key().value());
        return new OkdException(ErrorCode.INVALID_DATA, message, place, cause);
    }
}
