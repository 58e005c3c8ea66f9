package de.okd.core.source.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import de.okd.core.Okd;
import de.okd.core.SameObservations;
import de.okd.core.SmallTables;
import de.okd.core.dataset.AgeBand;
import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.Observations;
import de.okd.core.time.Period;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns that are codes of a dimension. Oracle: the same numbers with the codes in rows, and the few rows read by hand. */
class CodedColumnsTest {
    private static final Measure CHILDREN = new Measure("children", "Betreute Kinder", "Kinder", Aggregation.STOCK);
    private static final Measure PLACES = new Measure("places", "Plätze", "Plätze", Aggregation.STOCK);
    private static final String WIDE = """
            AGS;unter 3 Jahre;3 bis unter 6 Jahre;Insgesamt
            06440008;120;480;600
            06440004;-;310;.
            """;
    private static final String LONG = """
            AGS;Alter;Kinder
            06440008;unter 3 Jahre;120
            06440008;3 bis unter 6 Jahre;480
            06440008;Insgesamt;600
            06440004;unter 3 Jahre;-
            06440004;3 bis unter 6 Jahre;310
            06440004;Insgesamt;.
            """;
    private static final Mapping MAPPING = Mapping.of("day-care").region("AGS").period(Period.year(2023));
    private static final Mapping COLUMNS =
            MAPPING.columnsAre("age", CHILDREN, "unter 3 Jahre", "3 bis unter 6 Jahre", "Insgesamt");

    private static Observations read(String table, Mapping mapping) {
        return ReadTable.table(table, mapping).observations();
    }

    @Test
    void codesInColumnsAreReadAsThoseInRows() {
        Observations rows = read(
                LONG,
                MAPPING.dimension("age", "age", "Alter")
                        .measure(new Measure("children", "Kinder", "Kinder", Aggregation.STOCK)));
        Observations columns = read(WIDE, COLUMNS);
        assertThat(ReadTable.cells(columns)).isEqualTo(ReadTable.cells(rows)).hasSize(6);
        assertThat(columns.structure().dimensions()).isEqualTo(rows.structure().dimensions());
        assertThat(columns.structure().measures()).containsExactly(CHILDREN);
    }

    @Test
    void agesBecomeBandsThatIndicatorsCanAddUp() {
        assertThat(read(WIDE, COLUMNS).structure().dimensions())
                .containsExactly(new Dimension(
                        "age",
                        "age",
                        List.of(
                                new Code("0-2", "unter 3 Jahre", false, new AgeBand(0, 2)),
                                new Code("3-5", "3 bis unter 6 Jahre", false, new AgeBand(3, 5)),
                                new Code("total", "Insgesamt", true, null))));
    }

    @Test
    void underMergedHeadersTheLowestIsTheCode() {
        String table = WIDE.replace("unter 3 Jahre;3 bis", "Kinder / unter 3 Jahre;Kinder / 3 bis");
        Mapping mapping = MAPPING.columnsAre("age", CHILDREN, "Kinder / unter 3 Jahre", "Kinder / 3 bis unter 6 Jahre")
                .without("Insgesamt");
        assertThat(ReadTable.cells(table, mapping)).contains("06440008: children, 0-2, 2023 = 120");
    }

    @Test
    void codesCanBeSaidWhereColumnsAreNotCalledAfterThem() {
        Mapping mapping = MAPPING.columnsAre(
                "age", CHILDREN, ImmutableMap.of("U3", "unter 3 Jahre", "Ü3", "3 bis unter 6 Jahre"));
        assertThat(ReadTable.cells("AGS;U3;Ü3\n06440008;120;480\n", mapping))
                .containsExactly("06440008: children, 0-2, 2023 = 120", "06440008: children, 3-5, 2023 = 480");
    }

    @Test
    void codesInColumnsAndCodesInRowsCross() {
        Mapping mapping = MAPPING.dimension("gender", "Geschlecht")
                .columnsAre("age", CHILDREN, "unter 3 Jahre", "3 bis unter 6 Jahre");
        String table = """
                AGS;Geschlecht;unter 3 Jahre;3 bis unter 6 Jahre
                06440008;männlich;60;230
                06440008;weiblich;60;250
                """;
        assertThat(ReadTable.cells(table, mapping))
                .containsExactlyInAnyOrder(
                        "06440008: children, male, 0-2, 2023 = 60",
                        "06440008: children, male, 3-5, 2023 = 230",
                        "06440008: children, female, 0-2, 2023 = 60",
                        "06440008: children, female, 3-5, 2023 = 250");
    }

    @Test
    void aMeasureThatIsNotBrokenDownIsTheTotal() {
        Mapping mapping = MAPPING.columnsAre("age", CHILDREN, "unter 3 Jahre", "3 bis unter 6 Jahre")
                .measure(new Measure("places", "Plätze", "", Aggregation.STOCK));
        assertThat(ReadTable.cells("AGS;unter 3 Jahre;3 bis unter 6 Jahre;Plätze\n06440008;120;480;620\n", mapping))
                .containsExactlyInAnyOrder(
                        "06440008: children, 0-2, 2023 = 120",
                        "06440008: children, 3-5, 2023 = 480",
                        "06440008: places, total, 2023 = 620");
    }

    @Test
    void twoMeasuresShareTheCodesOfOneDimension() {
        Mapping mapping = MAPPING.columnsAre("age", CHILDREN, "Kinder / unter 3 Jahre")
                .columnsAre("age", PLACES, "Plätze / unter 3 Jahre");
        Observations both = read("AGS;Kinder / unter 3 Jahre;Plätze / unter 3 Jahre\n06440008;120;150\n", mapping);
        assertThat(ReadTable.cells(both))
                .containsExactly("06440008: children, 0-2, 2023 = 120", "06440008: places, 0-2, 2023 = 150");
        assertThat(both.structure().dimensions())
                .singleElement()
                .satisfies(age -> assertThat(age.codes()).hasSize(1));
    }

    @Test
    void twoSpellingsOfOneCodeAreRefused() {
        assertThatThrownBy(() -> MAPPING.columnsAre("age", CHILDREN, "unter 3 Jahre", "0-2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"unter 3 Jahre\" and \"0-2\" are both stated to be measure children, age 0-2");
    }

    @Test
    void aPreviewShowsWhichCodeAColumnIs(@TempDir Path folder) {
        try (Okd okd = Okd.inMemory()) {
            assertThat(okd.preview(file(folder), COLUMNS).toString())
                    .contains("measure children, age unter 3 Jahre")
                    .contains("measure children, age Insgesamt");
        }
    }

    @Test
    void whatIsLoadedIsExportedAndLoadedAgainEqual(@TempDir Path folder) {
        try (Okd okd = Okd.inMemory();
                Okd other = Okd.inMemory()) {
            okd.load(file(folder), COLUMNS);
            okd.exportPackage(folder.resolve("package"), "day-care");
            other.load(folder.resolve("package/datapackage.json"));
            SameObservations.assertSame(
                    other.observations(other.version("day-care")), okd.observations(okd.version("day-care")));
        }
    }

    private static Path file(Path folder) {
        return SmallTables.write(folder, "kita.csv", WIDE);
    }
}
