package de.okd.core.region;

import static de.okd.core.region.RegionLevel.ASSOCIATION;
import static de.okd.core.region.RegionLevel.DISTRICT;
import static de.okd.core.region.RegionLevel.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Oracle: the lists are read off the keys by hand. */
class RegionRegisterTest {
    private final RegionRegister register = register(
            "DG",
            "02",
            "03",
            "03101",
            "03155",
            "03155001",
            "03155002",
            "03155402",
            "0315540203",
            "0315540204",
            "06",
            "06411",
            "06440",
            "06440001",
            "06440008",
            "05",
            "05334",
            "05334002");

    private static RegionRegister register(String... keys) {
        return new RegionRegister(Arrays.stream(keys)
                .map(key -> new Region(RegionKey.parse(key), "name of " + key))
                .toList());
    }

    private static List<String> keys(List<Region> regions) {
        return regions.stream().map(region -> region.key().value()).toList();
    }

    @Test
    void anIndependentCityStandsForItselfAsMunicipality() {
        assertThat(keys(register.within(RegionKey.parse("06"), MUNICIPALITY)))
                .containsExactly("06411", "06440001", "06440008");
    }

    @Test
    void aCityStateStandsForItselfAsMunicipalityAndDistrict() {
        assertThat(keys(register.within(RegionKey.parse("02"), MUNICIPALITY))).containsExactly("02");
        assertThat(keys(register.within(RegionKey.parse("02"), DISTRICT))).containsExactly("02");
    }

    @Test
    void aStateWithDistrictsIsNoMunicipality() {
        assertThat(keys(register.within(RegionKey.GERMANY, MUNICIPALITY))).doesNotContain("06", "03", "DG");
    }

    @Test
    void aStateWithASingleKnownDistrictIsNoMunicipality() {
        RegionRegister extract = register("06", "06440", "06440001", "06440008");
        assertThat(keys(extract.within(RegionKey.parse("06"), MUNICIPALITY))).containsExactly("06440001", "06440008");
        assertThat(keys(extract.within(RegionKey.parse("06"), DISTRICT))).containsExactly("06440");
    }

    @Test
    void aCityStateWithBoroughsStandsForItself() {
        RegionRegister berlin = register("11", "11001", "11002");
        assertThat(keys(berlin.within(RegionKey.parse("11"), MUNICIPALITY))).containsExactly("11");
        assertThat(keys(berlin.within(RegionKey.parse("11"), DISTRICT))).containsExactly("11");
    }

    @Test
    void jointMunicipalitiesAreNeverParts() {
        assertThat(keys(register.parts(RegionKey.parse("03155"))))
                .containsExactly("03155001", "03155002", "03155203", "03155204");
    }

    @Test
    void jointMunicipalitiesAreFoundWhenAskedFor() {
        assertThat(keys(register.within(RegionKey.parse("03155"), ASSOCIATION))).containsExactly("03155402");
    }

    @Test
    void aSinglePartIsNoPartition() {
        assertThat(register.parts(RegionKey.parse("05334"))).isEmpty();
    }

    @Test
    void theStatesMakeUpTheCountryAndTheDistrictsTheState() {
        assertThat(keys(register.parts(RegionKey.GERMANY))).containsExactly("02", "03", "05", "06");
        assertThat(keys(register.parts(RegionKey.parse("06")))).containsExactly("06411", "06440");
    }

    @Test
    void theFirstNameOfARegionIsKept() {
        RegionRegister twice = new RegionRegister(List.of(
                new Region(RegionKey.parse("06440"), "Wetteraukreis"),
                new Region(RegionKey.parse("06440"), "Wetteraukreis, Landkreis")));
        assertThat(twice.all()).extracting(Region::name).containsExactly("Wetteraukreis");
    }

    @Test
    void anUnknownRegionNamesTheNearestKnownOne() {
        assertThatThrownBy(() -> register.region(RegionKey.parse("06440009")))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_NAME))
                .hasMessageContaining("06440009")
                .hasMessageContaining("Did you mean \"06440001\"?");
    }

    @Test
    void ofTwoKeysOfOneCityTheShorterCounts() {
        RegionRegister both = register("02", "02000", "02000000", "06", "06411", "06411000", "06440", "06440001");
        assertThat(keys(both.within(RegionKey.GERMANY, MUNICIPALITY))).containsExactly("02", "06411", "06440001");
        assertThat(keys(both.within(RegionKey.GERMANY, DISTRICT))).containsExactly("02", "06411", "06440");
    }

    @Test
    void aLongKeyStandsForItselfWhereItIsTheOnlyOne() {
        RegionRegister municipalities = register("06411000", "06440001");
        assertThat(keys(municipalities.within(RegionKey.parse("06"), MUNICIPALITY)))
                .containsExactly("06411000", "06440001");
    }

    @Test
    void besideCitiesTheMunicipalitiesOfUnlistedDistrictsArePartsOfTheState() {
        RegionRegister municipalities = register("02", "04011", "06411", "06412", "06440001", "06440002", "06440");
        assertThat(keys(municipalities.parts(RegionKey.parse("06")))).containsExactly("06411", "06412", "06440");
        RegionRegister withoutDistrict = register("02", "06411", "06440001", "06440002");
        assertThat(keys(withoutDistrict.parts(RegionKey.parse("06")))).containsExactly("06411", "06440001", "06440002");
        assertThat(keys(withoutDistrict.parts(RegionKey.GERMANY)))
                .containsExactly("02", "06411", "06440001", "06440002");
    }
}
