package de.okd.core.source.genesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a table says to which time its numbers refer. Oracle: the table's own lines, read by hand. */
class GenesisTimeTest {
    @Test
    void theTimeStandsInAHeaderLine(@TempDir Path folder) {
        assertThat(SmallTable.cells(SmallTable.read(folder, """
                        GENESIS-Tabelle: 12411-01-01-5
                        Bevölkerungsstand (Anzahl);;;
                        ;;31.12.2015;31.12.2014
                        06440;      Wetteraukreis;301931;297369
                        """)))
                .containsExactly("06440: population, 2015-12-31 = 301931", "06440: population, 2014-12-31 = 297369");
    }

    @Test
    void theTimeStandsInATitleLine(@TempDir Path folder) {
        assertThat(SmallTable.cells(SmallTable.read(folder, """
                        GENESIS-Tabelle: 12411-01-01-5
                        Bevölkerungsstand (Anzahl);;;
                        31.12.2015;;;
                        ;;männlich;weiblich
                        06440;      Wetteraukreis;150000;151000
                        """)))
                .containsExactly(
                        "06440: population, male, 2015-12-31 = 150000",
                        "06440: population, female, 2015-12-31 = 151000");
    }

    @Test
    void theTimeStandsInTheFirstColumn(@TempDir Path folder) {
        assertThat(SmallTable.cells(SmallTable.read(folder, """
                        GENESIS-Tabelle: 12411-01-01-5
                        Bevölkerungsstand (Anzahl);;;;
                        ;;;männlich;weiblich
                        31.12.2015;06440;      Wetteraukreis;150000;151000
                        31.12.2014;06440;      Wetteraukreis;147000;148000
                        """)))
                .containsExactly(
                        "06440: population, male, 2015-12-31 = 150000",
                        "06440: population, female, 2015-12-31 = 151000",
                        "06440: population, male, 2014-12-31 = 147000",
                        "06440: population, female, 2014-12-31 = 148000");
    }

    @Test
    void aTitleMayCallItAYear(@TempDir Path folder) {
        assertThat(SmallTable.cells(SmallTable.read(folder, """
                        GENESIS-Tabelle: 13211-01-03-5
                        Arbeitslose;;
                        Jahr: 2016;;
                        ;;Arbeitslose insgesamt
                        ;;Anzahl
                        01001;      Flensburg, Kreisfreie Stadt;4495
                        """))).containsExactly("01001: unemployed, 2016 = 4495");
    }

    @Test
    void aKeyDateInTheTitleTurnsYearsIntoDates(@TempDir Path folder) {
        assertThat(SmallTable.cells(SmallTable.read(folder, """
                        GENESIS-Tabelle: 12411-06-01-5
                        - Stichtag 30.06. -;;;
                        ;;Bevölkerungsstand 30.06.;Bevölkerungsstand 30.06.
                        ;;2015;2014
                        ;;Anzahl;Anzahl
                        06440;      Wetteraukreis;299000;296000
                        """)))
                .containsExactly(
                        "06440: population_mid_year, 2015-06-30 = 299000",
                        "06440: population_mid_year, 2014-06-30 = 296000");
    }

    @Test
    void aKeyDateAppliesToYearsInTheFirstColumn(@TempDir Path folder) {
        assertThat(SmallTable.cells(SmallTable.read(folder, """
                        GENESIS-Tabelle: 12411-06-01-5
                        - Stichtag: 30.06. -;;;
                        ;;;Bevölkerungsstand 30.06.
                        ;;;Anzahl
                        2015;06440;      Wetteraukreis;299000
                        """)))
                .containsExactly("06440: population_mid_year, 2015-06-30 = 299000");
    }

    @Test
    void theTerritorialStatusIsTheLatestDate(@TempDir Path folder) {
        assertThat(SmallTable.read(folder, """
                        GENESIS-Tabelle: 12411-01-01-5
                        Bevölkerungsstand (Anzahl);;;
                        ;;31.12.2015;31.12.2014
                        06440;      Wetteraukreis;301931;297369
                        """).provenance().territorialStatus())
                .isEqualTo(LocalDate.of(2015, 12, 31));
    }
}
