package de.okd.indicators.result;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.TableFiles;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.table.CsvStyle;
import de.okd.core.time.Period;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.unit.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows are made while they are read. Oracle: the rule the columns are made by. */
class LongRowsTest {
    private static final int REGIONS = 1000;
    private static final List<Region> MUNICIPALITIES = IntStream.range(0, REGIONS)
            .mapToObj(i -> RegionKey.parse(String.format(Locale.ROOT, "09%03d%03d", 100 + i / 100, 100 + i % 100)))
            .map(key -> new Region(key, "R" + key))
            .toList();

    /** The value of every region is its position times the column's number; every tenth is secret. */
    private record Ruled(ColumnHeading heading, int number) implements ValueColumn {
        @Override
        public int size() {
            return REGIONS;
        }

        @Override
        public double value(int region) {
            return status(region).hasValue() ? (double) region * number : Double.NaN;
        }

        @Override
        public ObservationStatus status(int region) {
            return region % 10 == 0 ? ObservationStatus.SECRET : ObservationStatus.NORMAL;
        }

        @Override
        public double numerator(int region) {
            return region;
        }

        @Override
        public double denominator(int region) {
            return Double.NaN;
        }

        @Override
        public double coverage(int region) {
            return 1;
        }
    }

    private static ValueTable table(int columns) {
        return new ValueTable(
                MUNICIPALITIES,
                IntStream.range(0, columns)
                        .mapToObj(i -> new Ruled(
                                ColumnHeading.of(
                                        Indicator.of("i" + i % 10, "population", Unit.COUNT),
                                        Period.year(2000 + i / 10),
                                        List.of()),
                                i))
                        .toList());
    }

    @Test
    void aHundredThousandRowsAreWrittenWhileTheyAreMade(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("long.csv");
        TableFiles.writeCsv(new LongRows(table(100)), CsvStyle.RFC_4180, file);
        try (Stream<String> lines = Files.lines(file)) {
            List<String> rows = lines.toList();
            assertThat(rows).hasSize(1 + 100 * REGIONS);
            assertThat(rows.get(0))
                    .isEqualTo(
                            "region,region_name,level,period,indicator,value,unit,status,numerator,denominator,coverage");
            assertThat(rows.get(1 + 57 * REGIONS + 999))
                    .isEqualTo("09109199,R09109199,municipality,2005,i7,56943,Anzahl,normal,999,,1");
            assertThat(rows.get(1 + 57 * REGIONS + 990))
                    .isEqualTo("09109190,R09109190,municipality,2005,i7,,Anzahl,secret,990,,1");
        }
    }

    @Test
    void aTableWithoutRegionsOrColumnsHasNoRows() {
        assertThat(new LongRows(table(0)).next()).isFalse();
        assertThat(new LongRows(new ValueTable(List.of(), table(1).columns())).next())
                .isFalse();
    }

    @Test
    void theWideTableHasARowForEachRegionAndPeriod() {
        assertThat(WideTable.byIndicator(table(20)).rows()).isEqualTo(2 * REGIONS);
        assertThat(WideTable.byPeriod(table(20), "i3").column("2001").cell(5)).isEqualTo(13 * 5.0);
    }
}
