package de.okd.geo.io;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Boundary;
import de.okd.core.source.Delivery;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.table.RegionColumn;
import de.okd.geo.coverage.RegionCoverage;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

/** A coverage of three neighbours: one with an enclave, one that is the enclave and has a second part, one with umlauts. */
public final class Wetterau {
    private static final Provenance PROVENANCE = new Provenance(
            "wetterau.shp", "", "Amt für Geoinformation", Licence.DL_DE_BY_2_0, "© Amt 2026", null, null);

    private Wetterau() {}

    public static RegionCoverage coverage() {
        return RegionCoverage.of(boundaries());
    }

    static Delivery.Boundaries boundaries() {
        return new Delivery.Boundaries(
                "wetterau",
                List.of(
                        boundary(
                                "06440008",
                                "Friedberg (Hessen)",
                                "POLYGON ((480000 5570000, 480000 5574000, 484000 5574000, 484000 5572000.125,"
                                        + " 484000 5570000, 480000 5570000),"
                                        + " (481000 5571000, 482000 5571000, 482000 5572000, 481000 5571000))"),
                        boundary(
                                "06440024",
                                "Wölfersheim",
                                "MULTIPOLYGON (((481000 5571000, 482000 5572000, 482000 5571000, 481000 5571000)),"
                                        + " ((484000 5572000.125, 484000 5574000, 486000 5574000, 484000 5572000.125)))"),
                        boundary(
                                "06440025",
                                "Łużyca \"am See\", Teil 2",
                                "POLYGON ((484000 5570000, 484000 5572000.125, 486000 5574000, 488000 5570000,"
                                        + " 484000 5570000))")),
                PROVENANCE,
                List.of());
    }

    /** Of the second region the value is secret, of the third there is none. */
    static RegionColumn column() {
        return new RegionColumn(
                "Einwohner",
                "Anzahl",
                "2023",
                List.of(
                        value("06440008", "Friedberg (Hessen)", 29_000.5, ObservationStatus.NORMAL),
                        value("06440024", "Wölfersheim", Double.NaN, ObservationStatus.SECRET),
                        value("06440", "Wetteraukreis", 310_000, ObservationStatus.NORMAL)),
                List.of());
    }

    private static RegionColumn.Value value(String key, String name, double value, ObservationStatus status) {
        return new RegionColumn.Value(new Region(RegionKey.parse(key), name), value, status);
    }

    private static Boundary boundary(String key, String name, String wkt) {
        try {
            Geometry geometry = new WKTReader().read(wkt);
            return new Boundary(new Region(RegionKey.parse(key), name), new WKBWriter().write(geometry));
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
