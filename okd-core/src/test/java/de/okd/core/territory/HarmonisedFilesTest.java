package de.okd.core.territory;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.DeliveredData;
import de.okd.core.dataset.Observations;
import de.okd.core.error.Finding;
import de.okd.core.region.Crosswalk;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.genesis.GenesisFormat;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.source.tabular.TabularReading;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The population of 2008 to 2015 on the municipalities of 2020. Oracle: the parts' rows of the file, added by hand, and the
 * law: Oberzent since 1 January 2018, Wesertal since 1 January 2020.
 */
class HarmonisedFilesTest {
    private static Observations published;
    private static Crosswalk crosswalk;
    private static Harmonised harmonised;

    @BeforeAll
    static void convert() {
        published = ((Delivery.Table) new GenesisFormat()
                        .read(DeliveredFile.of(DeliveredData.municipal("12411-01-01-5_00.csv")))
                        .get(0))
                .observations();
        crosswalk = ((Delivery.Conversion) TabularReading.read(
                                de.okd.core.source.csv.CsvSource.of(DeliveredData.crosswalk())
                                        .tabular(),
                                Mapping.detected())
                        .get(0))
                .crosswalk();
        harmonised = Harmonisation.to(crosswalk).convert(published);
    }

    private static double sum(Observations observations, int slice, String... keys) {
        double sum = 0;
        for (String key : keys) {
            sum += observations.value(slice, observations.position(RegionKey.parse(key)));
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({"06437016, 06437002 06437008 06437014 06437015", "06633030, 06633021 06633027"})
    void aMergedMunicipalityHasTheInhabitantsOfItsPartsInEveryYear(String merged, String parts) {
        Observations result = harmonised.observations();
        for (int slice = 0; slice < published.slices().size(); slice++) {
            assertThat(sum(result, slice, merged)).isEqualTo(sum(published, slice, parts.split(" ")));
            assertThat(result.status(slice, result.position(RegionKey.parse(merged)))
                            .isPlain())
                    .isTrue();
        }
        for (String part : parts.split(" ")) {
            assertThat(result.position(RegionKey.parse(part))).isNegative();
        }
    }

    @Test
    void theMunicipalitiesOfADistrictStillSumToIt() {
        Observations result = harmonised.observations();
        for (String district : List.of("06437", "06633", "06440", "06432")) {
            RegionKey key = RegionKey.parse(district);
            for (int slice = 0; slice < result.slices().size(); slice++) {
                int at = slice;
                double parts = IntStream.range(0, result.regions().size())
                        .filter(region -> result.regions().get(region).key().level() == RegionLevel.MUNICIPALITY)
                        .filter(region -> result.regions().get(region).key().isWithin(key))
                        .mapToDouble(region -> result.value(at, region))
                        .sum();
                assertThat(parts).isEqualTo(sum(result, slice, district));
            }
        }
    }

    @Test
    void onlyTheOtherStatesAreNotHarmonised() {
        assertThat(harmonised.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Finding.Code.NOT_HARMONISED);
            assertThat(finding.message()).contains("municipalities are not in the crosswalk", "01051001");
        });
    }

    @Test
    void independentCitiesAndUpperLevelsKeepKeysAndNumbers() {
        for (String key : List.of("DG", "06", "06411", "06440", "11")) {
            assertThat(sum(harmonised.observations(), 0, key)).isEqualTo(sum(published, 0, key));
        }
    }
}
