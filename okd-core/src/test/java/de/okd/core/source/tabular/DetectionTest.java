package de.okd.core.source.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Dimension;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.source.Delivery;
import de.okd.core.source.ObservationBatch;
import de.okd.core.source.ObservationReader;
import de.okd.core.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nobody said is detected, or the rows stay records. Oracle: the few rows, read by hand. */
class DetectionTest {
    private static List<String> cells(String text) {
        return ReadTable.cells(text, Mapping.detected());
    }

    private static Delivery delivery(String text) {
        return TabularReading.read(RowsOf.source(text), Mapping.detected()).get(0);
    }

    @Test
    void regionPeriodCodesAndValuesAreTakenForWhatTheyAre() {
        assertThat(cells("""
                        Gemeindeschlüssel;Gemeinde;Jahr;Geschlecht;Geborene;Gestorbene
                        06440008;Friedberg (Hessen);2022;männlich;140;150
                        06440008;Friedberg (Hessen);2022;weiblich;131;162
                        06440004;Büdingen;2022;männlich;99;.
                        """))
                .containsExactly(
                        "06440008: Geborene, male, 2022 = 140",
                        "06440008: Gestorbene, male, 2022 = 150",
                        "06440008: Geborene, female, 2022 = 131",
                        "06440008: Gestorbene, female, 2022 = 162",
                        "06440004: Geborene, male, 2022 = 99",
                        "06440004: Gestorbene, male, 2022 = .");
    }

    @Test
    void lostLeadingZerosArePutBackWithOneFinding() {
        Delivery.Table table = ReadTable.table("""
                AGS;Jahr;Einwohner
                1001000;2022;90000
                6440008;2022;30000
                12345678;2022;5
                """, Mapping.detected());
        assertThat(ReadTable.cells(table.observations()))
                .containsExactly(
                        "01001000: Einwohner, 2022 = 90000",
                        "06440008: Einwohner, 2022 = 30000",
                        "12345678: Einwohner, 2022 = 5");
        assertThat(table.findings()).extracting(Finding::code).containsOnlyOnce(Finding.Code.ASSUMED);
        assertThat(table.findings().get(0).message()).contains("\"1001000\" lost their leading zero");
    }

    @Test
    void yearsInHeadersAreThePeriods() {
        assertThat(cells("""
                        AGS;Einwohner 2021;Einwohner 2022;31.12.2023
                        06440;310000;312000;315000
                        06432;300000;301000;303000
                        """))
                .containsExactly(
                        "06440: Einwohner, 2021 = 310000",
                        "06440: Einwohner, 2022 = 312000",
                        "06440: table, 2023-12-31 = 315000",
                        "06432: Einwohner, 2021 = 300000",
                        "06432: Einwohner, 2022 = 301000",
                        "06432: table, 2023-12-31 = 303000");
    }

    @Test
    void aColumnOfMeasureNamesBesideOneOfValuesIsALongTable() {
        assertThat(cells("""
                        region;jahr;merkmal;einheit;wert
                        06440;2022;Einwohner;Personen;312000
                        06440;2022;Fläche;ha;110000
                        06432;2022;Einwohner;Personen;301000
                        """))
                .containsExactly(
                        "06440: Einwohner, 2022 = 312000",
                        "06440: Fläche, 2022 = 110000",
                        "06432: Einwohner, 2022 = 301000");
    }

    @Test
    void whatOnlyNamesTheRegionIsLeftOutWithAFinding() {
        Delivery.Table table = ReadTable.table("""
                AGS;Name;Bundesland;Jahr;Einwohner
                06440;Wetteraukreis;Hessen;2022;312000
                07314;Ludwigshafen;Rheinland-Pfalz;2022;172000
                """, Mapping.detected());
        assertThat(table.observations().structure().dimensions()).isEmpty();
        assertThat(table.findings())
                .singleElement()
                .extracting(Finding::message)
                .isEqualTo(
                        "column \"Bundesland\" was left out: it says something about the region, not about the values");
    }

    @Test
    void aColumnOfOneTextIsANote() {
        Delivery.Table table = ReadTable.table("""
                AGS;Jahr;Quelle;Einwohner
                06440;2022;Amt 12;312000
                06432;2022;Amt 12;301000
                """, Mapping.detected());
        assertThat(table.observations().structure().dimensions()).isEmpty();
        assertThat(table.observations().structure().notes()).isEqualTo("Quelle: Amt 12");
    }

    @Test
    void rowsThatRepeatRegionAndTimeAreRecords() {
        assertThat(delivery("""
                        AGS;Jahr;Schule;Plätze
                        06440008;2022;A;100
                        06440008;2022;B;200
                        06440008;2022;A;300
                        06440004;2022;A;300
                        """)).isInstanceOf(Delivery.Records.class);
    }

    @Test
    void repetitionsBeyondTheFirstRowsMakeRecordsToo() {
        StringBuilder text = new StringBuilder("AGS;Jahr;Plätze\n");
        for (int i = 0; i < 1200; i++) {
            text.append("0644").append(String.format("%04d", i)).append(";2022;1\n");
        }
        for (int i = 0; i < 300; i++) {
            text.append("06440001;2022;2\n");
        }
        assertThat(delivery(text.toString())).isInstanceOf(Delivery.Records.class);
    }

    @Test
    void aMappingForRowsThatRepeatThemselvesIsRefusedWithTheRemedy() {
        assertThatExceptionOfType(OkdException.class)
                .isThrownBy(() -> ReadTable.table("""
                        AGS;Jahr;Plätze
                        06440008;2022;100
                        06440008;2022;200
                        """, Mapping.of("x").region("AGS")))
                .withMessageContaining("1 of the first 2 rows repeat")
                .withMessageContaining("state the missing dimension with dimension(...)");
    }

    @Test
    void partsOfAKeyAreComposed() {
        assertThat(ReadTable.cells(
                        """
                        ULAND;UREGBEZ;UKREIS;UGEMEINDE;Unfälle
                        5;5;15;0;12
                        6;4;40;8;3
                        """,
                        Mapping.of("u")
                                .region("ULAND", "UREGBEZ", "UKREIS", "UGEMEINDE")
                                .period(Period.year(2019))))
                .containsExactly("05515000: Unfälle, 2019 = 12", "06440008: Unfälle, 2019 = 3");
    }

    @Test
    void unreadableKeysPeriodsAndValuesAreFindingsWithTheirPlace() {
        Delivery.Table table = ReadTable.table(
                """
                AGS;Jahr;Einwohner
                06440;2022;1
                99999;2022;2
                06432;gestern;3
                06433;2022;viele
                06440;2022;4
                06434;2022;
                06435;2022;7
                06436;2022;7
                06437;2022;7
                06438;2022;7
                06439;2022;7
                """, Mapping.of("x").region("AGS").periodIn("Jahr").measure("m", "Einwohner", Aggregation.STOCK));
        assertThat(ReadTable.cells(table.observations())).hasSize(6).contains("06440: m, 2022 = 1");
        assertThat(table.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "INVALID_REGION_KEY: row left out: \"99999\" is not a region key [table.csv, line 3, column 1]",
                        "ROW_REJECTED: row left out: \"gestern\" is not a period; expected for example 2015, 2015-12-31 or"
                                + " 31.12.2015 [table.csv, line 4, column 2]",
                        "UNKNOWN_SIGN: value left out: \"viele\" is neither a number nor one of the signs - . ... / x"
                                + " [table.csv, line 5, column 3, region 06433]",
                        "DUPLICATE_OBSERVATION: value left out: an earlier row has the same region, period and codes"
                                + " [table.csv, line 6, column 3, region 06440]",
                        "BLANK_CELLS: 1 cells of column \"Einwohner\" are blank: nothing was delivered for them"
                                + " [table.csv, column 3]");
    }

    @Test
    void blankAndNamedTotalsAreOneCode() {
        Delivery.Table table = ReadTable.table("""
                AGS;Jahr;Geschlecht;Einwohner
                06440;2022;Insgesamt;10
                06440;2022;männlich;4
                06440;2022;weiblich;6
                06432;2022;;20
                """, Mapping.detected());
        Dimension sex = table.observations().structure().dimensions().get(0);
        assertThat(sex.id()).isEqualTo("sex");
        assertThat(sex.codes()).extracting(code -> code.id()).containsExactly("total", "male", "female");
        assertThat(ReadTable.cells(table.observations())).contains("06432: Einwohner, total, 2022 = 20");
    }

    @Test
    void aTableTooLargeForMemoryIsStreamedEqually() {
        StringBuilder text = new StringBuilder("AGS;Jahr;m\n");
        int rows = 600_000;
        for (int i = 0; i < rows; i++) {
            text.append("0644")
                    .append(String.format("%04d", i % 10_000))
                    .append(';')
                    .append(1940 + i / 10_000);
            text.append(';').append(i).append('\n');
        }
        Delivery delivery = delivery(text.toString());
        assertThat(delivery).isInstanceOf(Delivery.Streamed.class);
        try (ObservationReader reader = ((Delivery.Streamed) delivery).opener().get()) {
            ObservationBatch batch = new ObservationBatch(2048);
            double sum = 0;
            do {
                reader.read(batch);
                for (int i = 0; i < batch.size(); i++) {
                    sum += batch.value(i);
                }
            } while (batch.size() > 0);
            assertThat(sum).isEqualTo((double) rows * (rows - 1) / 2);
            assertThat(reader.slices()).hasSize(60);
            assertThat(reader.regions()).hasSize(10_000);
            assertThat(reader.findings()).isEmpty();
        }
    }
}
