package de.okd.geo.coverage;

import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Boundary;
import de.okd.core.source.Delivery;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;

/** Boundary datasets of squares of one kilometre, side by side in the order of the keys. */
public final class Squares {
    private static final double SIDE = 1000;

    private Squares() {}

    public static RegionCoverage coverage(String... keys) {
        return RegionCoverage.of(boundaries("quadrate", keys));
    }

    public static Delivery.Boundaries boundaries(String dataset, String... keys) {
        return boundaries(dataset, null, keys);
    }

    public static Delivery.Boundaries boundaries(String dataset, @Nullable LocalDate status, String... keys) {
        List<Boundary> boundaries = new ArrayList<>();
        for (String key : keys) {
            boundaries.add(new Boundary(region(key), square(boundaries.size())));
        }
        Provenance provenance =
                new Provenance(dataset + ".shp", "", "Amt für Quadrate", Licence.UNKNOWN, "", null, status);
        return new Delivery.Boundaries(dataset, boundaries, provenance, List.of());
    }

    public static Region region(String key) {
        return new Region(RegionKey.parse(key), "Ort " + key);
    }

    private static byte[] square(int index) {
        double west = 480_000 + index * SIDE;
        Envelope box = new Envelope(west, west + SIDE, 5_570_000, 5_570_000 + SIDE);
        return new WKBWriter().write(new GeometryFactory().toGeometry(box));
    }
}
