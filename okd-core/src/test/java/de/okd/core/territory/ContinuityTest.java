package de.okd.core.territory;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.region.Crosswalk;
import de.okd.core.region.RegionKey;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Oracle: an invented crosswalk, by hand. 06437001 and 06437002 merge; 06437007 gives a part to 06437006; 06433009 changes its district. */
class ContinuityTest {
    private static final Crosswalk CROSSWALK = SmallCube.crosswalk(
            "2018-12-31",
            "2016-12-31 06437001 06437001 1 1",
            "2016-12-31 06437002 06437001 1 1",
            "2016-12-31 06437003 06437003 1 1",
            "2016-12-31 06437006 06437006 1 1",
            "2016-12-31 06437007 06437006 0.2 0.2",
            "2016-12-31 06437007 06437007 0.8 0.8",
            "2016-12-31 06433009 06437009 1 1",
            "2016-12-31 06433010 06433010 1 1",
            "2016-12-31 06411000 06411000 1 1",
            "2017-12-31 06437001 06437001 1 1",
            "2017-12-31 06437003 06437003 1 1",
            "2017-12-31 06437006 06437006 1 1",
            "2017-12-31 06437007 06437007 1 1",
            "2017-12-31 06437009 06437009 1 1",
            "2017-12-31 06433010 06433010 1 1",
            "2017-12-31 06411000 06411000 1 1");

    private static List<String> changed(String from, String to, String... regions) {
        return Continuity.of(List.of(CROSSWALK))
                .changed(Stream.of(regions).map(RegionKey::parse).toList(), LocalDate.parse(from), LocalDate.parse(to))
                .stream()
                .map(RegionKey::value)
                .toList();
    }

    @Test
    void bothSidesOfAMergerChangeEvenIfOneKeepsItsKey() {
        assertThat(changed("2016-12-31", "2017-12-31", "06437001", "06437002", "06437003"))
                .containsExactly("06437001", "06437002");
    }

    @Test
    void bothSidesOfABoundaryShiftChange() {
        assertThat(changed("2016-12-31", "2017-12-31", "06437006", "06437007")).containsExactly("06437006", "06437007");
    }

    @Test
    void districtsChangeIfAMunicipalityMovesBetweenThemButTheStateDoesNot() {
        assertThat(changed("2016-12-31", "2017-12-31", "06437", "06433", "06", "DG"))
                .containsExactly("06433", "06437");
    }

    @Test
    void anAreaThatHoldsAWholeMergerIsTheSameAndOneThatHoldsAPartIsNot() {
        Continuity continuity = Continuity.of(List.of(CROSSWALK));
        LocalDate before = LocalDate.parse("2016-12-31");
        LocalDate after = LocalDate.parse("2017-12-31");
        List<RegionKey> both = List.of(RegionKey.parse("06437001"), RegionKey.parse("06437002"));
        assertThat(continuity.hasChanged(both, before, after)).isFalse();
        assertThat(continuity.hasChanged(
                        List.of(RegionKey.parse("06437001"), RegionKey.parse("06437003")), before, after))
                .isTrue();
    }

    @Test
    void anIndependentCityIsKnownByItsDistrictKey() {
        assertThat(changed("2016-12-31", "2017-12-31", "06411")).isEmpty();
    }

    @Test
    void theOrderOfTheDaysDoesNotMatter() {
        assertThat(changed("2017-12-31", "2016-12-31", "06437001")).containsExactly("06437001");
    }

    @Test
    void withinOneStatusNothingChanges() {
        assertThat(changed("2017-01-01", "2017-11-30", "06437001", "06437007")).isEmpty();
    }

    @Test
    void whatNoCrosswalkListsCountsAsUnchanged() {
        assertThat(changed("2016-12-31", "2017-12-31", "09162")).isEmpty();
        assertThat(Continuity.of(List.of()).changed(List.of(RegionKey.parse("06437001")), LocalDate.MIN, LocalDate.MAX))
                .isEmpty();
    }
}
