package de.okd.core.source.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.source.Delivery;
import org.junit.jupiter.api.Test;

/** The layouts OKD writes are read back. Oracle: the rows, read by hand. */
class OwnLayoutsTest {
    @Test
    void theLongLayoutKeepsCodesUnitsAndStatuses() {
        Delivery.Table table = ReadTable.table("""
                region;region_name;period;sex;age;measure;unit;value;status
                06440;Wetteraukreis;2022-12-31;female;0-2;population;Anzahl;4321.5;NORMAL
                06440;Wetteraukreis;2022-12-31;male;65+;population;Anzahl;0;ZERO
                06440;Wetteraukreis;2022-12-31;total;65+;population;Anzahl;;SECRET
                06440;Wetteraukreis;2022-12-31;total;0-2;population;Anzahl;12;INCOMPLETE
                """, Mapping.detected());
        assertThat(ReadTable.cells(table.observations()))
                .containsExactly(
                        "06440: population, female, 0-2, 2022-12-31 = 4321.5",
                        "06440: population, male, 65+, 2022-12-31 = 0 -",
                        "06440: population, total, 65+, 2022-12-31 = .",
                        "06440: population, total, 0-2, 2022-12-31 = 12 ≥");
        assertThat(table.observations().structure().measures())
                .extracting(measure -> measure.unit())
                .containsExactly("Anzahl");
        assertThat(table.findings()).isEmpty();
    }

    @Test
    void sdmxCodesOfSexAgeAndTotalsAreStandardOnes() {
        Delivery.Table table = ReadTable.table("""
                STRUCTURE;STRUCTURE_ID;ACTION;REF_AREA;SEX;AGE;INDICATOR;TIME_PERIOD;OBS_VALUE;OBS_STATUS;UNIT_MEASURE;OKD_STATUS
                dataflow;OKD:12411-01-01-4(1.0);I;06440;F;Y15T17;population;2022;5;A;Anzahl;NORMAL
                dataflow;OKD:12411-01-01-4(1.0);I;06440;M;Y_GE65;population;2022;6;E;Anzahl;ESTIMATED
                dataflow;OKD:12411-01-01-4(1.0);I;06440;_T;_T;population;2022;0;A;Anzahl;ZERO
                """, Mapping.detected());
        assertThat(table.dataset()).isEqualTo("12411-01-01-4");
        assertThat(ReadTable.cells(table.observations()))
                .containsExactly(
                        "06440: population, female, 15-17, 2022 = 5",
                        "06440: population, male, 65+, 2022 = 6 s",
                        "06440: population, total, total, 2022 = 0 -");
    }
}
