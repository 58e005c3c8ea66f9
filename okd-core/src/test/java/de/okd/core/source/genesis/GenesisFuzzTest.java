package de.okd.core.source.genesis;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.dataset.Observations;
import de.okd.core.error.OkdException;
import de.okd.core.source.Delivery;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a table is damaged, it is read with findings or refused with an {@link OkdException}; nothing else, ever. */
class GenesisFuzzTest {
    private static final int RUNS = 2000;
    private static final long SEED = 64400080;
    private static final String INTERESTING = ";\n\r_0123456789,.-/x()rps\"DG: äß";

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
        Random random = new Random(SEED);
        int read = 0;
        for (int run = 0; run < RUNS; run++) {
            byte[] damaged = valid;
            for (int i = random.nextInt(3); i >= 0; i--) {
                damaged = damaged(damaged, random);
            }
            read += isRead(damaged, run, folder) ? 1 : 0;
        }
        assertThat(read).as("tables read in spite of the damage").isBetween(RUNS / 10, RUNS * 9 / 10);
    }

    private static boolean isRead(byte[] damaged, int run, Path folder) {
        try {
            if (!SmallTable.isRecognised(folder, damaged)) {
                return false;
            }
            assertConsistent(SmallTable.read(folder, damaged));
            return true;
        } catch (OkdException refused) {
            assertThat(refused.place().file()).as("place of: %s", refused).isEqualTo(SmallTable.NAME);
            return false;
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            throw new AssertionError(
                    "seed " + SEED + ", run " + run + ":\n" + new String(damaged, StandardCharsets.UTF_8), e);
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

    private static byte[] damaged(byte[] bytes, Random random) {
        if (bytes.length < 2) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(8)) {
            case 0 -> spliced(bytes, at, 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> spliced(bytes, at, 1, interesting(random));
            case 2 -> spliced(bytes, at, 0, interesting(random));
            case 3 -> spliced(bytes, at, 1, new byte[0]);
            case 4 -> spliced(bytes, at, bytes.length - at, new byte[0]);
            case 5 -> spliced(bytes, at, Math.min(bytes.length - at, random.nextInt(40)), new byte[0]);
            default -> withLinesDamaged(bytes, random);
        };
    }

    private static byte[] interesting(Random random) {
        return INTERESTING
                .substring(random.nextInt(INTERESTING.length()))
                .substring(0, 1)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] spliced(byte[] bytes, int at, int removed, byte[] added) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(added);
        out.write(bytes, at + removed, bytes.length - at - removed);
        return out.toByteArray();
    }

    private static byte[] withLinesDamaged(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int line = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
            default -> Collections.swap(lines, line, random.nextInt(lines.size()));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
