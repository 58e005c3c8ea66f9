package de.okd.core.source.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Measure;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.Delivery;
import de.okd.core.time.Period;
import org.junit.jupiter.api.Test;

/** What is said in a mapping is what is read. Oracle: the few rows, read by hand. */
class MappingTest {
    private static final String PLACES = """
            AGS;Name;Altersgruppe;Plätze
            06440008;Friedberg (Hessen);unter 3 Jahre;120
            06440008;Friedberg (Hessen);3 bis unter 6 Jahre;480
            06440004;Büdingen;unter 3 Jahre;-
            """;

    private static final Mapping MAPPING = Mapping.of("kita-places")
            .region("AGS")
            .period(Period.year(2023))
            .dimension("age-group", "Altersgruppe")
            .measure("places", "Plätze", "Anzahl", Aggregation.STOCK);

    @Test
    void aWideTableIsReadAsSaid() {
        Delivery.Table table = ReadTable.table(PLACES, MAPPING);
        assertThat(table.dataset()).isEqualTo("kita-places");
        assertThat(table.observations().structure().measures())
                .containsExactly(new Measure("places", "Plätze", "Anzahl", Aggregation.STOCK));
        assertThat(ReadTable.cells(table.observations()))
                .containsExactly(
                        "06440008: places, 0-2, 2023 = 120",
                        "06440008: places, 3-5, 2023 = 480",
                        "06440004: places, 0-2, 2023 = 0 -");
    }

    @Test
    void theNameOfARegionIsFoundBesideItsKey() {
        assertThat(ReadTable.table(PLACES, MAPPING).observations().regions())
                .extracting(region -> region.name())
                .containsExactly("Friedberg (Hessen)", "Büdingen");
    }

    @Test
    void aColumnThatDoesNotExistIsRefusedWithTheNearestOneAndAllThereAre() {
        assertThatExceptionOfType(OkdException.class)
                .isThrownBy(() -> ReadTable.table(PLACES, MAPPING.dimension("sex", "Altersgrupe")))
                .withMessageContaining("no column \"Altersgrupe\". Did you mean \"Altersgruppe\"?")
                .withMessageContaining("AGS, Name, Altersgruppe, Plätze")
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_NAME));
    }

    @Test
    void aMappingWithoutPeriodIsRefusedAndNoYearIsGuessed() {
        assertThatExceptionOfType(OkdException.class)
                .isThrownBy(
                        () -> ReadTable.table(PLACES, Mapping.of("kita-places").region("AGS")))
                .withMessageContaining("nothing says which time the values refer to; state it with period(...)");
    }

    @Test
    void theSameTableWithoutAnyMappingIsKeptAsRecords() {
        assertThat(TabularReading.read(RowsOf.source(PLACES), Mapping.detected()))
                .singleElement()
                .isInstanceOf(Delivery.Records.class);
    }
}
