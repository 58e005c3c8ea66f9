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
    void nineDigitsAreRefusedWithWhatWasFoundAndWhatIsExpected() {
        assertThatThrownBy(() -> RegionKey.parse("064400080"))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_REGION_KEY))
                .hasMessageContaining("\"064400080\"")
                .hasMessageContaining("expected DG or 2, 3, 5, 7, 8, 10, 11 or 12 digits");
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
                "064400080",
                "0644000800080",
                "00",
                "17",
                "99440008",
                "0644000a",
                "-6",
                "06440 008",
                "٠٦"
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
}
