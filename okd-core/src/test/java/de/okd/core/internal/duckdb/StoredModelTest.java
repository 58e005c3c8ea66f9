package de.okd.core.internal.duckdb;

import de.okd.core.SameObservations;
import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Delivery;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.source.Version;
import de.okd.core.store.StoreOptions;
import de.okd.core.time.Period;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every kind of region, period, measure and code comes out of the store as it went in. Oracle: what went in. */
class StoredModelTest {
    private static final Dimension ECONOMY = new Dimension(
            "economy",
            "Wirtschaft",
            List.of(
                    new Code(Code.TOTAL, "Insgesamt", true, null),
                    new Code("services", "Dienste", false, null, Code.TOTAL),
                    new Code("trade", "Handel", false, null, "services")));
    private static final List<Measure> MEASURES = Stream.of(Aggregation.values())
            .map(kind -> new Measure(kind.name(), kind.name(), "", kind))
            .toList();
    private static final List<Region> REGIONS = Stream.of(
                    "06440", "010515163", "06440008:Ockstädt", "CRS3035RES1000mN2920000E4170000")
            .map(key -> new Region(RegionKey.parse(key), "Name von " + key))
            .toList();

    private static Observations observations() {
        List<Slice> slices = Stream.of("2015", "2015-12-31", "2015-Q3", "2015-10", "2015/16", "2015-10/P6M")
                .flatMap(period -> MEASURES.stream()
                        .flatMap(measure -> ECONOMY.codes().stream()
                                .map(code -> new Slice(Period.parse(period), measure, List.of(code)))))
                .toList();
        DatasetStructure structure = new DatasetStructure("model", "Model", List.of(ECONOMY), MEASURES, "");
        Observations.Builder builder = Observations.builder(structure, REGIONS, slices);
        for (int slice = 0; slice < slices.size(); slice++) {
            for (int region = 0; region < REGIONS.size(); region++) {
                builder.set(slice, region, 10 * slice + region, ObservationStatus.NORMAL);
            }
        }
        return builder.build();
    }

    @Test
    void everyKindOfThingSurvivesTheStore() {
        Provenance provenance = new Provenance("f", "0", "p", Licence.UNKNOWN, "", null, null);
        Observations observations = observations();
        try (Store store = Store.open(null, StoreOptions.defaults())) {
            Version version = store.write(
                            List.of(new Delivery.Table(observations, provenance, List.of())), Instant.EPOCH, () -> {})
                    .get(0);
            SameObservations.assertSame(store.observations(version), observations);
        }
    }
}
