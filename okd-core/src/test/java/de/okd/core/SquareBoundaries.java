package de.okd.core;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Boundary;
import de.okd.core.source.Delivery;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.source.Version;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Boundaries of squares of one kilometre side by side, as well-known binary written by hand. */
final class SquareBoundaries {
    static final Finding REPAIRED = new Finding(
            Finding.Code.GEOMETRY_REPAIRED,
            "Repaired.",
            Place.file("squares.shp").atRegion("06440001"));

    static final Provenance PROVENANCE = new Provenance(
            "squares.shp",
            "0123",
            "Amt für Quadrate",
            Licence.DL_DE_BY_2_0,
            "© Amt für Quadrate",
            null,
            LocalDate.of(2021, 1, 1));

    private SquareBoundaries() {}

    static Version store(Okd okd, String... keys) {
        List<Boundary> boundaries = new ArrayList<>();
        for (String key : keys) {
            boundaries.add(
                    new Boundary(new Region(RegionKey.parse(key), "Ort " + key), square(1000.0 * boundaries.size())));
        }
        Delivery delivery = new Delivery.Boundaries("VG_TEST", boundaries, PROVENANCE, List.of(REPAIRED));
        return okd.store(List.of(delivery), Place.NOWHERE).get(0);
    }

    private static byte[] square(double east) {
        double[] ring = {0, 0, 0, 1000, 1000, 1000, 1000, 0, 0, 0};
        ByteBuffer wkb = ByteBuffer.allocate(13 + 8 * ring.length).order(ByteOrder.LITTLE_ENDIAN);
        wkb.put((byte) 1).putInt(3).putInt(1).putInt(ring.length / 2);
        for (int i = 0; i < ring.length; i += 2) {
            wkb.putDouble(480_000 + east + ring[i]).putDouble(5_570_000 + ring[i + 1]);
        }
        return wkb.array();
    }
}
