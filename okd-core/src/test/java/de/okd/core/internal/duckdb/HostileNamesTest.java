package de.okd.core.internal.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.SameObservations;
import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.quality.QualityRule;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Delivery;
import de.okd.core.source.Version;
import de.okd.core.store.Purge;
import de.okd.core.store.StoreOptions;
import de.okd.core.time.Period;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names are text, whatever they hold: found again exactly and never executed. Oracle: the names that went in. */
class HostileNamesTest {
    static Stream<String> names() {
        return Stream.of(
                "'); DROP TABLE version; --",
                "\"; DROP TABLE \"version\"; --",
                "O'Brien \"quoted\" \\ back",
                "../../etc/passwd",
                "C:\\Windows\\..\\x",
                "a\nb\r\nc\td",
                "nul\0and\u0001\u001f\u007f",
                "\ud83d\ude00 \u202eRTL\u202c \ufeff",
                "?, $1, {version}, %s",
                "version",
                "select",
                " blanks around ",
                "x".repeat(10_000));
    }

    private static Observations table(String name) {
        Code code = new Code(name, name, false, null, null);
        Measure measure = new Measure(name, name, name, Aggregation.UNKNOWN);
        DatasetStructure structure = new DatasetStructure(
                name, name, List.of(new Dimension(name, name, List.of(code))), List.of(measure), name);
        Region region = new Region(RegionKey.parse("06440008"), name);
        return Observations.builder(
                        structure, List.of(region), List.of(new Slice(Period.year(2023), measure, List.of(code))))
                .set(0, 0, 1.5, ObservationStatus.NORMAL)
                .build();
    }

    private static Version write(Store store, Delivery delivery) {
        return store.write(List.of(delivery), Instant.EPOCH, () -> {}).get(0);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameOfAnythingComesBackAsItWent(String name, @TempDir Path folder) {
        try (Store store = Store.open(folder.resolve("a.okd"), StoreOptions.defaults())) {
            store.require(name, List.of(QualityRule.range(name, 0, 2)));
            Version version = write(store, new Delivery.Table(table(name), HeldRows.INVENTED, List.of()));
            assertThat(store.versions()).containsExactly(version);
            assertThat(version.dataset()).isEqualTo(name);
            SameObservations.assertSame(store.observations(version), table(name));
            assertThat(store.findings(version))
                    .extracting(finding -> finding.code().name())
                    .containsExactly("RULE_HOLDS");
            assertThat(store.diff(version, version).isEmpty()).isTrue();
            assertThat(store.describe(List.of(version)).toString()).contains("observations: NORMAL: 1");
            store.purge(List.of(new Purge(version.number(), name, name, Instant.EPOCH)));
            assertThat(store.purges()).extracting(Purge::dataset).containsExactly(name);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aColumnOfAnyNameHoldsItsCells(String name, @TempDir Path folder) {
        List<@Nullable Object[]> rows = List.<@Nullable Object[]>of(new @Nullable Object[] {name, 7L});
        try (Store store = Store.open(folder.resolve("a.okd"), StoreOptions.defaults())) {
            Version version = write(store, HeldRows.records(List.of(name, "zweite"), rows));
            List<String> columns = store.read(
                    sql -> sql.query(row -> row.getString(1), "SELECT name FROM record_column ORDER BY ordinal"));
            assertThat(columns).containsExactly(name, "zweite");
            String stored = StoredNames.of(List.of(name)).get(0);
            List<String> cells = store.read(sql -> sql.query(
                    row -> row.getString(1), "SELECT " + Sql.quoted(stored) + " FROM records_" + version.number()));
            assertThat(cells).containsExactly(name);
            assertThat(store.versions()).hasSize(1);
        }
    }
}
