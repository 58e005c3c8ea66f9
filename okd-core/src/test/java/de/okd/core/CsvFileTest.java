package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.table.Column;
import de.okd.core.table.Table;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Oracle: RFC 4180, sections 2.1 to 2.7. */
class CsvFileTest {
    private static String csv(Path folder, Column... columns) throws Exception {
        Path file = folder.resolve("result.csv");
        TableFiles.writeCsv(new Table(List.of(columns)), file);
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void linesEndWithCarriageReturnAndLineFeedTheLastOneToo(@TempDir Path folder) throws Exception {
        assertThat(csv(
                        folder,
                        new Column.Text("region", List.of("06", "DG")),
                        new Column.Numbers("value", List.of(1.0, 2.5))))
                .isEqualTo("region,value\r\n06,1\r\nDG,2.5\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            Nidda      | Nidda
            Hess, Süd  | "Hess, Süd"
            a "b" c    | "a ""b"" c"
            'a\r\nb'   | '"a\r\nb"'
            ''         | ''
            a;b        | a;b
            """)
    void textIsQuotedOnlyWhereItMust(String text, String field, @TempDir Path folder) throws Exception {
        assertThat(csv(folder, new Column.Text("name", List.of(text)))).isEqualTo("name\r\n" + field + "\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "26.602815722, 26.602815722",
        "-0.5, -0.5",
        "0, 0",
        "-0.0, 0",
        "82000000, 82000000",
        "1e20, 100000000000000000000",
        "1e-7, 0.00000010",
        "0.1, 0.1"
    })
    void numbersHaveAPointAndNoExponent(double number, String field, @TempDir Path folder) throws Exception {
        assertThat(csv(folder, new Column.Numbers("value", List.of(number)))).isEqualTo("value\r\n" + field + "\r\n");
    }

    @Test
    void missingValuesAreEmptyFields(@TempDir Path folder) throws Exception {
        assertThat(csv(
                        folder,
                        new Column.Text("name", Arrays.asList("a", null)),
                        new Column.Numbers("value", List.of(Double.NaN, 1.0))))
                .isEqualTo("name,value\r\na,\r\n,1\r\n");
    }

    @Test
    void noByteOrderMarkStandsBeforeTheHeader(@TempDir Path folder) throws Exception {
        assertThat(csv(folder, new Column.Text("größe", List.of("ä")))).startsWith("größe");
    }

    /** Oracle: the number itself. */
    @Test
    void everyNumberReadsBackAsTheSameDouble(@TempDir Path folder) throws Exception {
        long seed = 4180;
        Random random = new Random(seed);
        List<Double> numbers = random.longs(2000)
                .mapToObj(bits -> Double.longBitsToDouble(bits))
                .filter(number -> Double.isFinite(number) && Math.abs(number) < 1e40 && Math.abs(number) > 1e-40)
                .toList();
        List<Double> read = csv(folder, new Column.Numbers("value", numbers))
                .lines()
                .skip(1)
                .map(Double::valueOf)
                .toList();
        assertThat(read).as("seed %d", seed).isEqualTo(numbers).hasSizeGreaterThan(100);
    }
}
