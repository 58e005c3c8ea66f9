package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.query.FactSum;
import de.okd.core.query.FactWindow;
import de.okd.core.source.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts that are passed by, from the store or from memory. Oracle: the same table as a cube, and sums by hand. */
class FactTableTest {
    private static final FactWindow ALL = new FactWindow(0, 1000, 0, 1000);

    private final Okd okd = Okd.inMemory();

    @TempDir
    private Path folder;

    @BeforeEach
    void load() throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), """
                GENESIS-Tabelle: 12411-02-03-5
                Bevölkerungsstand (Anzahl);;;;;
                31.12.2015;;;;;
                ;;unter 15 Jahre;15 bis unter 65 Jahre;65 Jahre und mehr;Insgesamt
                06440001;        Altenstadt;10;60;20p;90
                06440002;        Bad Nauheim;.;61;-;93
                06440003;        Bad Vilbel;12,5;/;3;100
                __________
                "© Statistische Ämter des Bundes und der Länder, Deutschland, 2017.
                Dieses Werk ist lizensiert unter der Datenlizenz Deutschland
                - Namensnennung - Version 2.0."
                Stand: 10.10.2017 / 11:01:03
                """);
        okd.load(file);
    }

    private FactTable table(boolean isHeld) {
        Version version = okd.version("12411-02-03-5");
        return isHeld ? new HeldFacts(version, okd.observations(version)) : okd.facts(version);
    }

    @AfterEach
    void close() {
        okd.close();
    }

    private static List<String> scanned(FactTable table, FactWindow window) {
        List<String> facts = new ArrayList<>();
        table.scan(window, batch -> {
            for (int i = 0; i < batch.size(); i++) {
                ObservationStatus status = ObservationStatus.of(batch.statuses()[i]);
                facts.add(fact(batch.slices()[i], batch.regions()[i], batch.values()[i], status));
            }
        });
        return facts;
    }

    private static String fact(int slice, int region, double value, ObservationStatus status) {
        return slice + " " + region + " " + (status.hasValue() ? value : "") + " " + status;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aScanPassesEveryFactOfTheCubeOnce(boolean isHeld) {
        FactTable table = table(isHeld);
        Observations cube = okd.observations("12411-02-03-5");
        List<String> facts = new ArrayList<>();
        for (int slice = 0; slice < cube.slices().size(); slice++) {
            for (int region = 0; region < cube.regions().size(); region++) {
                facts.add(fact(slice, region, cube.value(slice, region), cube.status(slice, region)));
            }
        }
        assertThat(table.axes().regions()).isEqualTo(cube.regions());
        assertThat(table.axes().slices()).isEqualTo(cube.slices());
        assertThat(scanned(table, ALL)).containsExactlyInAnyOrderElementsOf(facts);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aWindowBoundsSlicesAndRegions(boolean isHeld) {
        FactTable table = table(isHeld);
        assertThat(scanned(table, new FactWindow(1, 2, 1, 1)))
                .containsExactlyInAnyOrder("1 1 61.0 NORMAL", "2 1 0.0 ZERO");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void sumsAreByGroupAndRegionAndSayWhatIsMissing(boolean isHeld) {
        FactTable table = table(isHeld);
        List<FactSum> sums = new ArrayList<>();
        table.sums(new int[] {1, 0, 0, -1}, ALL, sums::add);
        assertThat(sums)
                .containsExactly(
                        new FactSum(0, 0, 80, 2, ObservationStatus.PROVISIONAL, 0, ObservationStatus.NORMAL),
                        new FactSum(0, 1, 61, 2, ObservationStatus.ZERO, 0, ObservationStatus.NORMAL),
                        new FactSum(0, 2, 3, 1, ObservationStatus.NORMAL, 1, ObservationStatus.TOO_UNRELIABLE),
                        new FactSum(1, 0, 10, 1, ObservationStatus.NORMAL, 0, ObservationStatus.NORMAL),
                        new FactSum(1, 1, 0, 0, ObservationStatus.NORMAL, 1, ObservationStatus.SECRET),
                        new FactSum(1, 2, 12.5, 1, ObservationStatus.NORMAL, 0, ObservationStatus.NORMAL));
    }

    @Test
    void whatIsHeldIsOfTheVersionItCameFrom() {
        FactTable table = table(true);
        assertThat(table.version()).isEqualTo(okd.version("12411-02-03-5"));
        assertThat(table.isCompleteCount()).isFalse();
    }

    @Test
    void aWindowThatRunsDownwardsIsRefused() {
        assertThatThrownBy(() -> new FactWindow(2, 1, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("slices 2 to 1");
    }
}
