package de.okd.core.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionKeyTest {
    @ParameterizedTest
    @CsvFileSource(resources = "region-keys.csv", numLinesToSkip = 2)
    void everyLengthHasItsLevelAndCanonicalForm(String delivered, String canonical, RegionLevel level) {
        RegionKey key = RegionKey.parse(delivered);
        assertThat(key.toString()).isEqualTo(canonical);
        assertThat(key.level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "region-keys.csv", numLinesToSkip = 2)
    void theCanonicalFormReadsBackAsTheSameKey(String delivered) {
        RegionKey key = RegionKey.parse(delivered);
        assertThat(RegionKey.parse(key.toString())).isEqualTo(key);
    }

    @Test
    void sixDigitsAreRefusedWithWhatWasFoundAndWhatIsExpected() {
        assertThatThrownBy(() -> RegionKey.parse("064400"))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_REGION_KEY))
                .hasMessageContaining("\"064400\"")
                .hasMessageContaining("expected DG or 2, 3, 5, 7, 8, 9, 10, 11 or 12 digits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "6",
                "dg",
                "D",
                "0644",
                "064400",
                "0644000800080",
                "00",
                "17",
                "99440008",
                "0644000a",
                "-6",
                "06440 008",
                "٠٦",
                ":kernstadt",
                "06440008:",
                "06440008:a:b",
                "06440008:a b",
                "06440008:../x",
                "064400:kernstadt",
                "CRS3035RES1000mN2920500E4170000",
                "CRS3035RES1000mN02920000E4170000",
                "CRS3035RES2000mN2920000E4170000",
                "CRS3035RES1000mN2920000",
                "1kmN29200E4170"
            })
    void anythingElseIsNoKey(String text) {
        assertThat(RegionKey.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"06411, 06411000", "02, 02000000", "11, 11000000", "06440008, 06440008", "DG, DG"})
    void anIndependentCityOrCityStateHasAMunicipalityKey(String delivered, String municipality) {
        assertThat(RegionKey.parse(delivered).asMunicipality()).isEqualTo(RegionKey.parse(municipality));
    }

    @ParameterizedTest
    @CsvSource({
        "06440008, 06440, true",
        "06440008, 06, true",
        "06440008, DG, true",
        "06440, 06440, true",
        "06440, 06432, false",
        "06, 06440, false",
        "DG, 06, false",
        "DG, DG, true"
    })
    void keysNestByPrefix(String inner, String outer, boolean within) {
        assertThat(RegionKey.parse(inner).isWithin(RegionKey.parse(outer))).isEqualTo(within);
    }

    @Test
    void germanyComesFirstThenEveryRegionBeforeItsParts() {
        List<String> ordered = List.of("DG", "01", "06", "064", "06432", "06432001", "06440", "06440008", "16");
        List<RegionKey> shuffled =
                new java.util.ArrayList<>(ordered.stream().map(RegionKey::parse).toList());
        java.util.Collections.shuffle(shuffled, new Random(7));
        assertThat(shuffled.stream().sorted()).extracting(RegionKey::toString).isEqualTo(ordered);
    }

    @Test
    void orderAgreesWithEquality() {
        List<RegionKey> keys =
                Stream.of("DG", "06", "06440", "11001").map(RegionKey::parse).toList();
        assertThat(keys)
                .allSatisfy(a -> assertThat(keys)
                        .allSatisfy(b -> assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b))));
    }

    @ParameterizedTest
    @CsvSource({
        "06440008, 06440",
        "06440, 064",
        "064, 06",
        "06, DG",
        "01051044, 01051",
        "01051, 01",
        "11000000, 11000",
        "11000, 11",
        "11003, 11",
        "0713150, 07131",
        "03155402, 03155",
        "010515163, 01051",
        "06440008:kernstadt, 06440008",
        "DG:kohlereviere, DG",
        "CRS3035RES1000mN2920000E4170000, DG"
    })
    void theParentFollowsFromTheKey(String key, String parent) {
        assertThat(RegionKey.parse(key).findParent()).contains(RegionKey.parse(parent));
    }

    @Test
    void germanyHasNoParent() {
        assertThat(RegionKey.GERMANY.findParent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "06440008:kernstadt, 06440008:kernstadt, true",
        "06440008:kernstadt, 06440008, true",
        "06440008:kernstadt, 06440, true",
        "06440008:kernstadt, DG, true",
        "06440:schulbezirk-3, 06440, true",
        "06440:schulbezirk-3, 06440008, false",
        "06440008:kernstadt, 06440008:kern, false",
        "06440008, 06440008:kernstadt, false",
        "010515163:kernstadt, 010515163, true",
        "CRS3035RES1000mN2920000E4170000, DG, true",
        "CRS3035RES1000mN2920000E4170000, 06, false",
        "CRS3035RES1000mN2920000E4170000, CRS3035RES1000mN2920000E4170000, true",
        "CRS3035RES1000mN2920000E4170000, CRS3035RES1000mN2920000E417000, false"
    })
    void areasLieInTheRegionBeforeTheColonAndCellsOnlyInGermany(String inner, String outer, boolean within) {
        assertThat(RegionKey.parse(inner).isWithin(RegionKey.parse(outer))).isEqualTo(within);
    }

    /** The municipality 07135501 begins like the Verbandsgemeinde 0713550 and is not in it. */
    @ParameterizedTest
    @CsvSource({"07135501, 0713550", "064400080, 06440008"})
    void noRegionLiesInAnAssociationJudgedByItsKey(String inner, String outer) {
        assertThat(RegionKey.parse(inner).isWithin(RegionKey.parse(outer))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "06411000, 06411",
        "04012000, 04012",
        "02000000, 02",
        "02000, 02",
        "11000000, 11",
        "06440008, 06440008",
        "06440, 06440",
        "11003, 11003"
    })
    void officialTablesListCitiesWithTheirShortestKey(String key, String tabulated) {
        assertThat(RegionKey.parse(key).asTabulated()).isEqualTo(RegionKey.parse(tabulated));
    }

    @Test
    void aCustomAreaIsMadeOfItsRegionAndItsId() {
        RegionKey area = RegionKey.of(RegionKey.parse("06440008"), "Ockstädt_1.a");
        assertThat(area.toString()).isEqualTo("06440008:Ockstädt_1.a");
        assertThat(area.level()).isEqualTo(RegionLevel.CUSTOM_AREA);
        assertThatThrownBy(() -> RegionKey.of(area, "street"))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_REGION_KEY));
    }

    /** Oracle: the text itself; every key is written by hand rules that the reader does not share. */
    @Test
    void everyKindOfKeyReadsBackFromItsText() {
        long seed = 20231130;
        Random random = new Random(seed);
        for (int run = 0; run < 20_000; run++) {
            String text = randomKey(random);
            RegionKey key = RegionKey.parse(text);
            assertThat(key.toString()).as("seed %d, run %d", seed, run).isEqualTo(text);
            assertThat(RegionKey.parse(key.toString())).isEqualTo(key);
            assertThat(key.findParent())
                    .as(text)
                    .isPresent()
                    .get()
                    .satisfies(parent -> assertThat(key.isWithin(parent))
                            .as(text + " in " + parent)
                            .isTrue());
        }
    }

    private static String randomKey(Random random) {
        int[] lengths = {2, 3, 5, 7, 8, 9};
        if (random.nextInt(4) == 0) {
            int size = (int) Math.pow(10, 2 + random.nextInt(4));
            return "CRS3035RES" + size + "mN" + (1 + random.nextInt(99)) * 100_000 + "E"
                    + (1 + random.nextInt(99)) * 100_000;
        }
        StringBuilder text = new StringBuilder(String.format(java.util.Locale.ROOT, "%02d", 1 + random.nextInt(16)));
        for (int digits = lengths[random.nextInt(lengths.length)]; text.length() < digits; ) {
            text.append(random.nextInt(10));
        }
        if (random.nextBoolean()) {
            text.append(':');
            for (int letters = 1 + random.nextInt(12); letters > 0; letters--) {
                text.append("abcXYZäß0189-_.".charAt(random.nextInt(15)));
            }
        }
        return text.toString();
    }
}
