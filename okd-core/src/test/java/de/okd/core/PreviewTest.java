package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Observations;
import de.okd.core.error.OkdException;
import de.okd.core.region.RegionKey;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.time.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mapping means is shown before it is loaded. Oracle: the few rows, read by hand. */
class PreviewTest {
    private static final Mapping MAPPING = Mapping.of("kita-places")
            .region("AGS")
            .period(Period.year(2023))
            .dimension("age", "Altersgruppe")
            .measure("places", "Plätze", Aggregation.STOCK);

    private static Path places(Path folder) throws IOException {
        return Files.writeString(folder.resolve("places.csv"), """
                AGS;Name;Altersgruppe;Plätze
                06440008;Friedberg (Hessen);unter 3 Jahre;1.120
                06440008;Friedberg (Hessen);3 bis unter 6 Jahre;480
                06440004;Büdingen;unter 3 Jahre;-
                """);
    }

    @Test
    void aPreviewSaysWhatEachColumnIsAndLoadsNothing(@TempDir Path folder) throws IOException {
        try (Okd okd = Okd.inMemory()) {
            assertThat(okd.preview(places(folder), MAPPING).toString().lines())
                    .contains(
                            "kita-places: observations, understood as the mapping says",
                            "  measure       places (Plätze, no unit, stock)",
                            "  dimension     age (Altersgruppe): 0-2, 3-5",
                            "  periods       2023",
                            "  regions       2 municipality",
                            "  observations  3",
                            "  column        AGS           region",
                            "  column        Name          region name",
                            "  column        Altersgruppe  dimension age",
                            "  column        Plätze        measure places");
            assertThat(okd.versions()).isEmpty();
        }
    }

    @Test
    void aPreviewOfRecordsSaysWhyTheyAreNoObservations(@TempDir Path folder) throws IOException {
        try (Okd okd = Okd.inMemory()) {
            assertThat(okd.preview(places(folder)).toString())
                    .contains("places: records, understood as records: nothing says which time the values refer to");
        }
    }

    @Test
    void aFileLoadedAgainWithAnotherMappingMakesANewVersion(@TempDir Path folder) throws IOException {
        try (Okd okd = Okd.inMemory()) {
            Path file = places(folder);
            okd.load(file, MAPPING);
            okd.load(file, MAPPING.period(Period.year(2024)));
            assertThat(okd.history("kita-places")).hasSize(2);
            Observations current = okd.observations("kita-places");
            assertThat(current.slices().get(0).period()).isEqualTo(Period.year(2024));
            assertThat(current.value(0, current.position(RegionKey.parse("06440008"))))
                    .isEqualTo(1120);
        }
    }

    @Test
    void aFormatThatFixesItsMeaningTakesNoMapping() {
        try (Okd okd = Okd.inMemory()) {
            Path table = DeliveredData.district("12411-01-01-4.csv");
            assertThatExceptionOfType(OkdException.class)
                    .isThrownBy(() -> okd.load(table, MAPPING))
                    .withMessageContaining("the file's format fixes what its columns mean");
            assertThat(okd.preview(table).parts())
                    .singleElement()
                    .satisfies(part -> assertThat(part.kind()).isEqualTo("observations"));
        }
    }
}
