package de.okd.core.internal.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.SmallTables;
import de.okd.core.error.Finding;
import de.okd.core.quality.QualityRule;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegisterEntry;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Version;
import de.okd.core.source.genesis.GenesisFormat;
import de.okd.core.store.StoreOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that need a register, or gaps no delivered table has. Oracle: hand-written registers and tables. */
class RegionRulesTest {
    private final Store store = Store.open(null, StoreOptions.defaults());

    @AfterEach
    void close() {
        store.close();
    }

    private List<Finding> broken(Delivery delivery) {
        Version version =
                store.write(List.of(delivery), Instant.EPOCH, () -> {}).get(0);
        return store.findings(version).stream()
                .filter(finding -> finding.code() == Finding.Code.RULE_BROKEN)
                .toList();
    }

    private static Delivery register(String... keys) {
        List<RegisterEntry> entries = Arrays.stream(keys)
                .map(key -> new RegisterEntry(
                        new Region(RegionKey.parse(key), "Ort " + key), null, null, "", "", null, null))
                .toList();
        return new Delivery.Register("gv100ad", entries, HeldRows.INVENTED, List.of());
    }

    @Test
    void regionsTheCurrentRegisterDoesNotKnowAreFound(@TempDir Path folder) {
        store.require("12411-01-01-5", List.of(QualityRule.keysExistIn("gv100ad")));
        broken(register("06440", "06440001", "06440002", "06440026"));
        broken(register("06440", "06440001", "06440002"));
        Delivery population = new GenesisFormat()
                .read(DeliveredFile.of(SmallTables.write(folder, "p.csv", SmallTables.POPULATION)))
                .get(0);
        assertThat(broken(population))
                .extracting(finding -> finding.place().region())
                .containsExactly("06440026");
    }

    @Test
    void regionsThatLackObservationsAreFoundWithTheirCounts() {
        store.require("grid", List.of(QualityRule.complete()));
        List<Finding> findings = broken(new Delivery.Streamed("grid", SparseTable::new, HeldRows.INVENTED));
        assertThat(findings).hasSize(1001);
        assertThat(findings.get(0).message()).contains("1 of 5000 observations of 2023");
        assertThat(findings.get(1000).message()).contains("4000 more like these");
    }

    @Test
    void rowsThatAreNoObservationsBreakNoRuleSilently() {
        store.require("invented", List.of(QualityRule.complete()));
        Version version = store.write(List.of(HeldRows.column("a", "x")), Instant.EPOCH, () -> {})
                .get(0);
        assertThat(store.findings(version)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Finding.Code.RULE_NOT_RUN);
            assertThat(finding.message()).contains("holds RECORDS");
        });
    }
}
