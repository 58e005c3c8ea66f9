package de.okd.core.source.genesis;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.Damage;
import de.okd.core.DeliveredData;
import de.okd.core.dataset.Observations;
import de.okd.core.error.OkdException;
import de.okd.core.source.DataFolder;
import de.okd.core.source.Delivery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a table is damaged, it is read with findings or refused with an {@link OkdException}; nothing else, ever. */
class GenesisFuzzTest {
    private static final int RUNS = Damage.runs(2_000);
    private static final long SEED = 64400080;
    private static final int RUNS_OF_A_DELIVERED_TABLE = Damage.runs(900);
    private static final int LINES = 24;

    private static final String WIDE = """
            fragmentGENESIS-Tabelle: 12411-01-01-5
            Bevölkerungsstand: Bevölkerung;;;;;
            - Stichtag 31.12. -;;;;;
            regionale Tiefe: Gemeinden;;;;;
            Bevölkerungsstand (Anzahl);;;;;
            ;;2015;2015;2014;2014
            ;;männlich;weiblich;männlich;weiblich
            DG;Deutschland;40000000;42000000;39000000;41000000
            06440;      Wetteraukreis;150000;(151000);x;...
            06440008;        Friedberg (Hessen);14000r;14100;-;.
            0713150001;        Adenau;12;13;-;-
            07131001;        Adenau;-;-;14;15
            """;
    private static final String LONG = """
            GENESIS-Tabelle: 22151-01-02-4
            Empfänger;;;;;
            ;;;;Empfänger;Empfänger
            ;;;;unter 3 Jahre;75 Jahre und mehr
            ;;;;Anzahl;Anzahl
            31.12.2015;DG;Deutschland;männlich;500000;44,2
            31.12.2015;DG;Deutschland;weiblich;520000;12 p
            31.12.2014;06440;      Wetteraukreis;männlich;/;7
            """;

    @ParameterizedTest
    @ValueSource(strings = {WIDE, LONG})
    @Timeout(120)
    void noDamageBreaksTheReader(String table, @TempDir Path folder) {
        byte[] valid = (table + SmallTable.FOOTER).getBytes(StandardCharsets.UTF_8);
        assertThat(readInSpiteOfDamage(valid, RUNS, folder)).isBetween(RUNS / 10, RUNS * 9 / 10);
    }

    /** The first lines of every delivered table, and its footnotes. */
    @TestFactory
    Stream<DynamicTest> noDamageToADeliveredTableBreaksTheReader(@TempDir Path folder) {
        return DataFolder.of(DeliveredData.genesisTables()).files().stream()
                .map(file -> DynamicTest.dynamicTest(
                        String.valueOf(file.getFileName()),
                        () -> assertThat(readInSpiteOfDamage(cut(file), RUNS_OF_A_DELIVERED_TABLE, folder))
                                .isPositive()));
    }

    private static byte[] cut(Path file) throws IOException {
        List<String> lines =
                Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
        int footer = lines.indexOf("__________");
        return Stream.concat(lines.subList(0, LINES).stream(), lines.subList(footer, lines.size()).stream())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int readInSpiteOfDamage(byte[] valid, int runs, Path folder) {
        AtomicInteger read = new AtomicInteger();
        Damage.each(valid, SEED, runs, damaged -> read.addAndGet(isRead(damaged, folder) ? 1 : 0));
        return read.get();
    }

    private static boolean isRead(byte[] damaged, Path folder) {
        try {
            if (!SmallTable.isRecognised(folder, damaged)) {
                return false;
            }
            assertConsistent(SmallTable.read(folder, damaged));
            return true;
        } catch (OkdException refused) {
            assertThat(refused.place().file()).as("place of: %s", refused).isEqualTo(SmallTable.NAME);
            return false;
        }
    }

    private static void assertConsistent(Delivery.Table table) {
        Observations observations = table.observations();
        for (int slice = 0; slice < observations.slices().size(); slice++) {
            for (int region = 0; region < observations.regions().size(); region++) {
                if (Double.isNaN(observations.value(slice, region))
                        == observations.status(slice, region).hasValue()) {
                    throw new AssertionError("value and status disagree in " + SmallTable.cells(table));
                }
            }
        }
        assertThat(table.findings())
                .allMatch(finding -> SmallTable.NAME.equals(finding.place().file()));
    }
}
