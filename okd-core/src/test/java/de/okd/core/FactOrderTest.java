package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.query.FactWindow;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Facts whose cells are not read but known by their order, over several of DuckDB's groups of rows. Oracle: every number tells
 * its own region and time.
 */
class FactOrderTest {
    private static final int REGIONS = 2500;
    private static final int YEARS = 120;

    private static Path table(Path folder, int add) {
        StringBuilder text = new StringBuilder("GENESIS-Tabelle: 12411-01-01-5\nBevölkerungsstand (Anzahl)")
                .append(";".repeat(YEARS + 1))
                .append("\n;;")
                .append(IntStream.range(0, YEARS)
                        .mapToObj(year -> "31.12." + (2015 - year))
                        .collect(Collectors.joining(";")));
        for (int region = 0; region < REGIONS; region++) {
            int first = region * YEARS + add;
            text.append("\n06%03d%03d;        Gemeinde;".formatted(400 + region / 500, region % 500 + 1))
                    .append(IntStream.range(0, YEARS)
                            .mapToObj(year -> Integer.toString(first + year))
                            .collect(Collectors.joining(";")));
        }
        return SmallTables.write(folder, "t.csv", text.append('\n').toString());
    }

    private static int[] scanned(Okd okd, FactWindow window) {
        int[] cells = new int[REGIONS * YEARS];
        okd.facts(okd.version("12411-01-01-5")).scan(window, batch -> {
            for (int i = 0; i < batch.size(); i++) {
                cells[batch.regions()[i] * YEARS + batch.slices()[i]] += (int) batch.values()[i];
            }
        });
        return cells;
    }

    @Test
    void theOrderHoldsAfterLoadingPurgingAndReopening(@TempDir Path folder) {
        Path store = folder.resolve("region.okd");
        int[] expected = IntStream.range(1, REGIONS * YEARS + 1).toArray();
        try (Okd okd = Okd.open(store)) {
            okd.load(table(folder, 7));
            okd.load(table(folder, 1));
            assertThat(scanned(okd, new FactWindow(0, YEARS, 0, REGIONS))).isEqualTo(expected);
            okd.archive().purge(okd.versions().get(0), "Test");
        }
        try (Okd okd = Okd.open(store)) {
            assertThat(scanned(okd, new FactWindow(0, YEARS, 0, REGIONS))).isEqualTo(expected);
            int[] some = scanned(okd, new FactWindow(30, 59, 0, REGIONS));
            assertThat(some)
                    .isEqualTo(IntStream.range(0, expected.length)
                            .map(cell -> cell % YEARS >= 30 && cell % YEARS <= 59 ? expected[cell] : 0)
                            .toArray());
        }
    }
}
