package de.okd.core.source.genesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.error.OkdException;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Delivery;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.source.tabular.ReadTable;
import de.okd.core.source.tabular.RowsOf;
import de.okd.core.source.tabular.TabularReading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Flat files of GENESIS in small. Oracle: the rows, read by hand. */
class FlatFileTest {
    private static final String VARIABLE =
            ";%1$d_variable_code;%1$d_variable_label;%1$d_variable_attribute_code" + ";%1$d_variable_attribute_label";
    private static final String GERMAN = header(3) + """
            12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;2024-12-31;KREISE;Kreise;06440;Wetteraukreis;GES;Geschlecht;GESW;weiblich;ALTX20;Altersgruppen;ALT000B03;unter 3 Jahre;4321,5;Anzahl;BEVSTD;Bevölkerungsstand
            12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;2024-12-31;DLAND;Bundesländer;06;Hessen;GES;Geschlecht;;Insgesamt;ALTX20;Altersgruppen;INSGESAMT;Insgesamt;6280793;Anzahl;BEVSTD;Bevölkerungsstand
            12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;2024-12-31;KREISE;Kreise;06440;Wetteraukreis;GES;Geschlecht;GESM;männlich;ALTX20;Altersgruppen;ALT075UM;75 Jahre und mehr;.;Anzahl;BEVSTD;Bevölkerungsstand
            """;
    private static final String ENGLISH = header(3) + """
            12411;Updating of population figures;STAG;Reference date;2024-12-31;KREISE;Districts;06440;Wetteraukreis;GES;Sex;GESW;female;ALTX20;Age groups;ALT000B03;under 3 years;4321.5;number;BEVSTD;Population
            12411;Updating of population figures;STAG;Reference date;2024-12-31;DLAND;Länder;06;Hessen;GES;Sex;;Total;ALTX20;Age groups;INSGESAMT;Total;6280793;number;BEVSTD;Population
            12411;Updating of population figures;STAG;Reference date;2024-12-31;KREISE;Districts;06440;Wetteraukreis;GES;Sex;GESM;male;ALTX20;Age groups;ALT075UM;75 years and over;.;number;BEVSTD;Population
            """;

    private static String header(int variables) {
        StringBuilder header = new StringBuilder("statistics_code;statistics_label;time_code;time_label;time");
        for (int n = 1; n <= variables; n++) {
            header.append(VARIABLE.formatted(n));
        }
        return header.append(";value;value_unit;value_variable_code;value_variable_label\n")
                .toString();
    }

    private static Delivery.Table read(String name, String text) {
        return (Delivery.Table) TabularReading.read(RowsOf.source(name, text), Mapping.detected())
                .get(0);
    }

    @Test
    void germanAndEnglishAnswersAreTheSame() {
        Observations german =
                read("12411-01-01-4_1773175790049_de_flat", GERMAN).observations();
        Observations english =
                read("12411-01-01-4_1773175790050_en_flat", ENGLISH).observations();
        assertThat(ReadTable.cells(english)).isEqualTo(ReadTable.cells(german));
        assertThat(ReadTable.cells(german))
                .containsExactly(
                        "06440: population, female, 0-2, 2024-12-31 = 4321.5",
                        "06440: population, male, 75+, 2024-12-31 = .",
                        "06: population, total, total, 2024-12-31 = 6280793");
        assertThat(english.structure().dimensions()).extracting(Dimension::id).containsExactly("sex", "age");
        assertThat(english.structure().measures())
                .containsExactly(new Measure("population", "Population", "number", Aggregation.STOCK));
    }

    @Test
    void theFilesNameSaysTheTableAndWhenItWasRetrieved() {
        Delivery.Table table = read("12411-01-01-4_1773175790049_de_flat", GERMAN);
        assertThat(table.dataset()).isEqualTo("12411-01-01-4");
        assertThat(table.observations().structure().title()).isEqualTo("Fortschreibung des Bevölkerungsstandes");
        assertThat(table.provenance().publisher())
                .isEqualTo("12411 Fortschreibung des Bevölkerungsstandes, Tabelle 12411-01-01-4");
        assertThat(table.provenance().retrieved()).hasToString("2026-03-10T21:49:50.049");
        assertThat(table.provenance().territorialStatus()).hasToString("2024-12-31");
    }

    @Test
    void anotherNameLeavesStatisticsAndVariables() {
        assertThat(read("download (3)", GERMAN).dataset()).isEqualTo("12411-KREISE-GES-ALTX20");
    }

    @Test
    void aTimeMayBeAYearOrARangeOfMonths() {
        String rows = """
                21311;Studierende;SMJ;Jahr;2023;DINSG;Deutschland;DG;Deutschland;5;Anzahl;BIL002;Studierende
                21311;Studierende;SEMEST;Semester;2023-10P6M;DINSG;Deutschland;DG;Deutschland;7;Anzahl;BIL002;Studierende
                """;
        assertThat(ReadTable.cells(read("21311-01-01-4", header(1) + rows).observations()))
                .containsExactly("DG: BIL002, 2023 = 5", "DG: BIL002, 2023-10/P6M = 7");
    }

    @Test
    void signsInTheQualityColumnBecomeStatuses() {
        String head = header(1).replace("\n", ";value_q\n");
        String row = "12211;Mikrozensus;JAHR;Jahr;2023;DLAND;Länder;%s;Land;%s;1000;ERW001;Erwerbstätige;%s\n";
        Observations read = read(
                        "12211-01-01-4",
                        head
                                + row.formatted("06", "31,5", "()")
                                + row.formatted("07", "12", "e")
                                + row.formatted("08", "/", "")
                                + row.formatted("09", "40", ""))
                .observations();
        assertThat(ReadTable.cells(read))
                .containsExactly(
                        "06: ERW001, 2023 = 31.5 ()",
                        "07: ERW001, 2023 = 12 s",
                        "08: ERW001, 2023 = /",
                        "09: ERW001, 2023 = 40");
        assertThat(read.status(0, read.position(RegionKey.parse("07")))).isEqualTo(ObservationStatus.ESTIMATED);
    }

    @Test
    void anAnswerWithoutRegionsIsRefused() {
        String rows = "12411;Bevölkerung;STAG;Stichtag;2024-12-31;GES;Geschlecht;GESM;männlich;5;Anzahl;BEVSTD;Bev\n";
        assertThatExceptionOfType(OkdException.class)
                .isThrownBy(() -> read("12411-0003", header(1) + rows))
                .withMessageContaining("none of its variables is a region");
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        List<String> lines = GERMAN.lines().toList();
        String turned = String.join("\n", lines.get(0), lines.get(3), lines.get(2), lines.get(1));
        assertThat(ReadTable.cells(read("12411-01-01-4", turned).observations()))
                .containsExactlyInAnyOrderElementsOf(
                        ReadTable.cells(read("12411-01-01-4", GERMAN).observations()));
    }
}
