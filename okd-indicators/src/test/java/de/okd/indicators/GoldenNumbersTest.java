package de.okd.indicators;

import static de.okd.core.time.Period.year;
import static de.okd.indicators.RegionSelection.region;
import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.Okd;
import de.okd.indicators.catalogue.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The numbers of {@code golden-2015.csv}, right to 1e-9 relative or absolute, as many digits as the file gives. */
class GoldenNumbersTest {
    /** Before the factory, so that a skip is reported as one. */
    @BeforeAll
    static void needTheOfficialTables() {
        DeliveredData.genesisTables();
    }

    private static List<String[]> golden() throws IOException {
        try (InputStream csv = GoldenNumbersTest.class.getResourceAsStream("golden-2015.csv")) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .toList();
        }
    }

    @TestFactory
    List<DynamicTest> everyGoldenNumberComesOut() throws IOException {
        List<String[]> golden = golden();
        String[] ids = Arrays.copyOfRange(golden.get(0), 1, golden.get(0).length);
        try (Okd okd = DeliveredData.store()) {
            IndicatorTable table = Indicators.of(okd)
                    .select(Catalogue.standard().only(ids))
                    .regions(golden.stream().skip(1).map(row -> region(row[0])).toArray(RegionSelection[]::new))
                    .periods(year(2015))
                    .evaluate();
            return golden.stream()
                    .skip(1)
                    .map(row -> DynamicTest.dynamicTest(row[0], () -> assertRow(table, ids, row)))
                    .toList();
        }
    }

    private static void assertRow(IndicatorTable table, String[] ids, String[] row) {
        for (int i = 0; i < ids.length; i++) {
            double expected = Double.parseDouble(row[i + 1]);
            double actual = table.value(ids[i], row[0]).value();
            assertThat(Math.abs(actual - expected))
                    .as("%s of %s: %s, expected %s", ids[i], row[0], actual, expected)
                    .isLessThanOrEqualTo(1e-9 * Math.max(1, Math.abs(expected)));
        }
    }
}
