package de.okd.core.internal.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.SameObservations;
import de.okd.core.SmallTables;
import de.okd.core.dataset.Observations;
import de.okd.core.error.Finding;
import de.okd.core.region.Ars;
import de.okd.core.region.Crosswalk;
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
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers, crosswalks and streamed tables come out of the store as they went in. */
class StoredDeliveriesTest {
    private static final LocalDate STATUS_2019 = LocalDate.of(2019, 12, 31);
    private static final LocalDate STATUS_2020 = LocalDate.of(2020, 12, 31);

    private final Store store = Store.open(null, StoreOptions.defaults());

    @AfterEach
    void close() {
        store.close();
    }

    private Version write(Delivery delivery) {
        return store.write(List.of(delivery), Instant.EPOCH, () -> {}).get(0);
    }

    @Test
    void aCrosswalkComesBackWithItsMissingWeights() {
        Crosswalk crosswalk = new Crosswalk(
                STATUS_2020,
                List.of(
                        share("06633017", "06633030", 0.25, 1, Double.NaN),
                        share("06633017", "06633001", 0.75, 0, Double.NaN)));
        Version version = write(new Delivery.Conversion("bbsr", crosswalk, HeldRows.INVENTED, List.of()));
        assertThat(store.crosswalk(version)).isEqualTo(crosswalk);
        assertThat(version.kind()).isEqualTo(Version.Kind.CONVERSION);
        assertThat(version.entries()).isEqualTo(2);
    }

    private static Crosswalk.Share share(String from, String to, double population, double area, double employment) {
        return new Crosswalk.Share(
                STATUS_2019, RegionKey.parse(from), RegionKey.parse(to), population, area, employment);
    }

    @Test
    void aCrosswalkWithoutSharesKeepsItsTarget() {
        Crosswalk empty = new Crosswalk(STATUS_2020, List.of());
        assertThat(store.crosswalk(write(new Delivery.Conversion("bbsr", empty, HeldRows.INVENTED, List.of()))))
                .isEqualTo(empty);
    }

    @Test
    void aRegisterComesBackInItsOrderWithWhatItDoesNotKnow() {
        List<RegisterEntry> entries = List.of(
                new RegisterEntry(
                        region("06440008", "Friedberg (Hessen)"),
                        RegionKey.parse("06440"),
                        Ars.parse("064400008008"),
                        "Stadt",
                        "61169",
                        LocalDate.of(1972, 8, 1),
                        STATUS_2020),
                new RegisterEntry(region("06440002", "Bad Nauheim"), null, null, "", "", null, null));
        Version version = write(new Delivery.Register("gv100ad", entries, HeldRows.INVENTED, List.of()));
        assertThat(store.register(version)).isEqualTo(entries);
        assertThat(version.kind()).isEqualTo(Version.Kind.REGISTER);
        assertThat(store.regions()).extracting(Region::name).contains("Bad Nauheim");
    }

    private static Region region(String key, String name) {
        return new Region(RegionKey.parse(key), name);
    }

    @Test
    void theSumsOfAStreamedTableAreChecked(@TempDir Path folder) {
        Delivery.Table table = (Delivery.Table) new GenesisFormat()
                .read(DeliveredFile.of(
                        SmallTables.write(folder, "p.csv", SmallTables.POPULATION.replace(";41500;", ";43490;"))))
                .get(0);
        Version version = write(streamed(table.observations()));
        SameObservations.assertSame(store.observations(version), table.observations());
        assertThat(store.findings(version))
                .extracting(Finding::code)
                .contains(Finding.Code.SUM_DIFFERS, Finding.Code.SUMS_AGREE);
    }

    private static Delivery.Streamed streamed(Observations observations) {
        return new Delivery.Streamed(
                observations.structure().id(), () -> new CubeReader(observations), HeldRows.INVENTED);
    }

    @Test
    void aStreamedTableTooLargeToHoldSaysThatItsSumsWereNotChecked() {
        Version version = write(new Delivery.Streamed("grid", SparseTable::new, HeldRows.INVENTED));
        assertThat(version.entries()).isEqualTo(SparseTable.SIZE);
        assertThat(store.findings(version)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Finding.Code.SUMS_UNCHECKED);
            assertThat(finding.message()).contains("25000000 cells");
            assertThat(finding.place().file()).isEqualTo("invented.csv");
        });
    }
}
