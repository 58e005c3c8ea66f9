package de.okd.core.source.genesis;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.source.Delivery;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stacked header lines and code columns mean. Oracle: the table's own lines, read by hand. */
class GenesisLayoutTest {
    @Test
    void stackedHeadersThatFormACrossProductAreDimensions(@TempDir Path folder) {
        Delivery.Table table = SmallTable.read(folder, """
                GENESIS-Tabelle: 12411-02-03-5
                Bevölkerungsstand (Anzahl);;;;;
                31.12.2015;;;;;
                ;;Insgesamt;Insgesamt;weiblich;weiblich
                ;;Altersgruppen (unter 3 bis 75 u.m.);Altersgruppen (unter 3 bis 75 u.m.);Altersgruppen (unter 3 bis 75 u.m.);Altersgruppen (unter 3 bis 75 u.m.)
                ;;unter 3 Jahre;75 Jahre und mehr;unter 3 Jahre;75 Jahre und mehr
                DG;Deutschland;1;2;3;4
                """);
        assertThat(table.observations().structure().dimensions())
                .extracting(Dimension::id, Dimension::label)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("sex", "header 1"),
                        org.assertj.core.groups.Tuple.tuple("age", "Altersgruppen (unter 3 bis 75 u.m.)"));
        assertThat(SmallTable.cells(table))
                .containsExactly(
                        "DG: population, total, 0-2, 2015-12-31 = 1",
                        "DG: population, total, 75+, 2015-12-31 = 2",
                        "DG: population, female, 0-2, 2015-12-31 = 3",
                        "DG: population, female, 75+, 2015-12-31 = 4");
    }

    @Test
    void aFirstLineOfACrossProductHoldsTheMeasures(@TempDir Path folder) {
        assertThat(SmallTable.cells(SmallTable.read(folder, """
                        GENESIS-Tabelle: 12711-01-03-5
                        Zu- und Fortzüge;;;;;
                        2015;;;;;
                        ;;Zuzüge über die Gemeindegrenzen;Zuzüge über die Gemeindegrenzen;Fortzüge über die Gemeindegrenzen;Fortzüge über die Gemeindegrenzen
                        ;;Geschlecht;Geschlecht;Geschlecht;Geschlecht
                        ;;Insgesamt;männlich;Insgesamt;männlich
                        ;;Anzahl;Anzahl;Anzahl;Anzahl
                        06440;      Wetteraukreis;10;6;8;5
                        """)))
                .containsExactly(
                        "06440: inflow, total, 2015 = 10",
                        "06440: inflow, male, 2015 = 6",
                        "06440: outflow, total, 2015 = 8",
                        "06440: outflow, male, 2015 = 5");
    }

    @Test
    void raggedHeadersNameMeasuresByTheirPath(@TempDir Path folder) {
        assertThat(SmallTable.cells(SmallTable.read(folder, """
                        GENESIS-Tabelle: 33111-01-01-5
                        31.12.2015;;;;
                        ;;Bodenfläche;Bodenfläche;Bodenfläche
                        ;;;Siedlungs- und Verkehrsfläche;Erholungsfläche
                        ;;;;Insgesamt
                        ;;ha;ha;ha
                        06440;      Wetteraukreis;110069;17077;1234
                        """)))
                .containsExactly(
                        "06440: area, 2015-12-31 = 110069",
                        "06440: area_settlement_transport, 2015-12-31 = 17077",
                        "06440: area_recreation, 2015-12-31 = 1234");
    }

    @Test
    void aLineOfUnitsGivesEachMeasureItsUnit(@TempDir Path folder) {
        assertThat(SmallTable.read(folder, """
                        GENESIS-Tabelle: 73111-01-01-5
                        Lohn- und Einkommensteuer - Jahressumme -;;;;
                        ;;;Lohn- und Einkommensteuerpflichtige;Gesamtbetrag der Einkünfte
                        ;;;Anzahl;Tsd. EUR
                        2010;DG;Deutschland;38706068;1249618132
                        """).observations().structure().measures())
                .extracting(Measure::id, Measure::unit)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("taxpayers", "Anzahl"),
                        org.assertj.core.groups.Tuple.tuple("income_total", "Tsd. EUR"));
    }

    @Test
    void aTitleWithAUnitNamesTheMeasureAndItsUnit(@TempDir Path folder) {
        assertThat(SmallTable.read(folder, """
                        GENESIS-Tabelle: 12411-01-01-5
                        Bevölkerungsstand (Anzahl);;
                        ;;31.12.2015
                        DG;Deutschland;82000000
                        """).observations().structure().measures())
                .singleElement()
                .satisfies(measure -> {
                    assertThat(measure.id()).isEqualTo("population");
                    assertThat(measure.unit()).isEqualTo("Anzahl");
                });
    }

    @Test
    void codeColumnsBesideTheKeyAreDimensions(@TempDir Path folder) {
        assertThat(SmallTable.cells(SmallTable.read(folder, """
                        GENESIS-Tabelle: 99999-01-02-4
                        Grundsicherung;;;;
                        ;;;;Empfänger von Grundsicherung
                        ;;;;Anzahl
                        2016;DG;Deutschland;männlich;500000
                        2016;DG;Deutschland;weiblich;520000
                        2016;DG;Deutschland;Insgesamt;1025903
                        """)))
                .containsExactly(
                        "DG: Empfänger von Grundsicherung, male, 2016 = 500000",
                        "DG: Empfänger von Grundsicherung, female, 2016 = 520000",
                        "DG: Empfänger von Grundsicherung, total, 2016 = 1025903");
    }

    @Test
    void aCodeColumnMayFollowAKeyInTheFirstColumn(@TempDir Path folder) {
        assertThat(SmallTable.cells(SmallTable.read(folder, """
                        GENESIS-Tabelle: 99999-01-03-4
                        Allgemeinbildende Schulen;;;
                        2015;;;
                        ;;;Allgemein bildende Schulen
                        ;;;Anzahl
                        DG;Deutschland;Grundschulen;15421
                        DG;Deutschland;Hauptschulen;2892
                        """)))
                .containsExactly(
                        "DG: Allgemein bildende Schulen, Grundschulen, 2015 = 15421",
                        "DG: Allgemein bildende Schulen, Hauptschulen, 2015 = 2892");
    }

    /** A definition says so: otherwise each of these columns would be a measure of its own. */
    @Test
    void columnsAboutAPartOfWhatIsMeasuredAreCodes(@TempDir Path folder) {
        assertThat(SmallTable.cells(SmallTable.read(folder, """
                        GENESIS-Tabelle: 22543-01-02-4
                        Kindertagesbetreuung - Stichtag -;;;;;;
                        ;;;;Betreute Kinder;Betreute Kinder;Kinder, Herkunft mind. 1 Elternteil ausländisch
                        ;;;;;Altersgruppe;
                        ;;;;;unter 3 Jahre;
                        ;;;;Anzahl;Anzahl;Anzahl
                        01.03.2016;DG;Deutschland;Tagespflege;150;100;20
                        01.03.2016;DG;Deutschland;Insgesamt;3500;700;900
                        """)))
                .containsExactly(
                        "DG: children_in_day_care, childminder, total, total, 2016-03-01 = 150",
                        "DG: children_in_day_care, childminder, 0-2, total, 2016-03-01 = 100",
                        "DG: children_in_day_care, childminder, total, foreign_parent, 2016-03-01 = 20",
                        "DG: children_in_day_care, total, total, total, 2016-03-01 = 3500",
                        "DG: children_in_day_care, total, 0-2, total, 2016-03-01 = 700",
                        "DG: children_in_day_care, total, total, foreign_parent, 2016-03-01 = 900");
    }

    @Test
    void totalsAreNoParts(@TempDir Path folder) {
        Dimension sex = SmallTable.read(folder, """
                        GENESIS-Tabelle: 12411-01-01-5
                        Bevölkerungsstand (Anzahl);;;;
                        31.12.2015;;;;
                        ;;Insgesamt;männlich;weiblich
                        DG;Deutschland;82000000;40000000;42000000
                        """)
                .observations()
                .structure()
                .dimensions()
                .get(0);
        assertThat(sex.findTotal()).isPresent();
        assertThat(sex.parts()).extracting(code -> code.id()).containsExactly("male", "female");
    }
}
