package de.okd.geo.map;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.table.RegionColumn;
import de.okd.core.table.RegionColumn.Value;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.Squares;
import java.time.LocalDate;
import java.util.List;

/** Small columns on squares of one kilometre. */
final class MapColumns {
    static final RegionCoverage COVERAGE = RegionCoverage.of(Squares.boundaries(
            "quadrate",
            LocalDate.of(2021, 1, 1),
            "06432001",
            "06432002",
            "06440001",
            "06440002",
            "06440003",
            "06440004"));

    private MapColumns() {}

    static RegionColumn column(String period, Value... values) {
        Provenance source =
                new Provenance("t.csv", "", "Statistik, Tabelle 1", Licence.DL_DE_BY_2_0, "© Amt 2017", null, null);
        return new RegionColumn("Einwohner", "Personen", period, List.of(values), List.of(source));
    }

    static Value value(String key, double value) {
        return new Value(Squares.region(key), value, ObservationStatus.NORMAL);
    }

    static Value missing(String key, ObservationStatus status) {
        return new Value(Squares.region(key), Double.NaN, status);
    }
}
