package de.okd.core.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What registers add to keys. Oracle: a register of a few lines, read by hand. */
class RegisterEntriesTest {
    private static final LocalDate NEW_YEAR_2018 = LocalDate.of(2018, 1, 1);

    private final RegionRegister register = RegionRegister.of(List.of(
            entry("DG", "Deutschland", null, null),
            entry("06", "Hessen", null, "06"),
            entry("064", "Reg.-Bez. Darmstadt", null, "064"),
            entry("06440", "Wetteraukreis", null, "06440"),
            entry("06440008", "Friedberg (Hessen), Kreisstadt", null, "064400008008"),
            entry("06440008:kernstadt", "Friedberg Kernstadt", null, null),
            entry("06440:schulbezirk-3", "Schulbezirk 3", null, null),
            entry("06433006", "Groß-Gerau, Stadt", null, "064330006006"),
            entry("06533007", "Limburg a. d. Lahn, Kreisstadt", null, "065330007007"),
            entry("07131", "Ahrweiler", null, "07131"),
            entry("071315001", "Adenau", null, "071315001"),
            entry("07131001", "Adenau, Stadt", "071315001", "071315001001"),
            entry("07131002", "Ahrbrück", "071315002", "071315002002"),
            entry("07131003", "Antweiler", "071315001", "071315001003"),
            entry("09771130", "Friedberg, St", null, "097710130130"),
            entry("09771139", "Alt-Friedberg", null, null),
            entry("09771140", "Neufriedberg", null, null)));

    private static RegisterEntry entry(String key, String name, @Nullable String parent, @Nullable String ars) {
        return new RegisterEntry(
                new Region(RegionKey.parse(key), name),
                parent == null ? null : RegionKey.parse(parent),
                ars == null ? null : Ars.parse(ars),
                "",
                "",
                null,
                null);
    }

    private static List<String> keys(List<Region> regions) {
        return regions.stream().map(region -> region.key().value()).toList();
    }

    private static RegionKey key(String key) {
        return RegionKey.parse(key);
    }

    @Test
    void aNameOfSeveralRegionsGivesThemAll() {
        assertThat(keys(register.search("Friedberg")))
                .containsExactly("06440008", "06440008:kernstadt", "09771130", "09771139", "09771140");
    }

    @Test
    void theWholeNameComesBeforeTheBeginningOfOne() {
        assertThat(keys(register.search("adenau"))).containsExactly("071315001", "07131001");
    }

    @Test
    void umlautsAndHyphensMayBeWrittenInAnyWay() {
        for (String typed : List.of("Gross-Gerau", "groß gerau", "GROSS-GERAU", " Groß-Gerau")) {
            assertThat(keys(register.search(typed))).as(typed).containsExactly("06433006");
        }
        for (String typed : List.of("Ahrbrueck", "Ahrbruck", "ahrbrück")) {
            assertThat(keys(register.search(typed))).as(typed).containsExactly("07131002");
        }
    }

    @Test
    void nothingFitsNothing() {
        assertThat(register.search("Atlantis")).isEmpty();
        assertThat(register.search(" - ")).isEmpty();
    }

    @Test
    void anArsIsFoundOnlyWhereARegisterGivesOne() {
        assertThat(register.findArs(key("07131001"))).contains(Ars.parse("071315001001"));
        assertThat(register.findArs(key("06440008:kernstadt"))).isEmpty();
        assertThat(register.findArs(key("06440001"))).isEmpty();
    }

    @Test
    void theAssociationIsTheNearestParent() {
        assertThat(keys(register.parents(key("07131001")))).containsExactly("071315001", "07131", "DG");
        assertThat(keys(register.parents(key("06440008:kernstadt"))))
                .containsExactly("06440008", "06440", "064", "06", "DG");
    }

    @Test
    void anAssociationHasTheMembersTheRegisterPutsIntoIt() {
        assertThat(keys(register.members(key("071315001")))).containsExactly("07131001", "07131003");
    }

    @Test
    void customAreasAreMembersOfTheirRegion() {
        assertThat(keys(register.members(key("06440008")))).containsExactly("06440008:kernstadt");
        assertThat(keys(register.members(key("06440")))).containsExactly("06440008", "06440:schulbezirk-3");
    }

    @Test
    void aParentBelowItsChildIsNotFollowed() {
        RegionRegister circle = RegionRegister.of(
                List.of(entry("06440", "Wetteraukreis", "06440008", null), entry("06440008", "Friedberg", null, null)));
        assertThat(keys(circle.parents(key("06440008")))).containsExactly("06440");
    }

    @Test
    void regionsAreValidFromTheirFirstToTheirLastDay() {
        RegionRegister merged = RegionRegister.of(List.of(
                valid("06437002", null, NEW_YEAR_2018.minusDays(1)),
                valid("06437016", NEW_YEAR_2018, null),
                valid("06437001", null, null)));
        assertThat(keys(merged.validAt(NEW_YEAR_2018.minusDays(1)))).containsExactly("06437001", "06437002");
        assertThat(keys(merged.validAt(NEW_YEAR_2018))).containsExactly("06437001", "06437016");
    }

    private static RegisterEntry valid(String key, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new RegisterEntry(new Region(RegionKey.parse(key), key), null, null, "", "", from, to);
    }

    @Test
    void entriesDoNotChangeWhichRegionsDatasetsHave() {
        RegionRegister both = new RegionRegister(
                List.of(new Region(key("06411"), "Darmstadt, krfr. Stadt")),
                List.of(entry("06411000", "Darmstadt, Wissenschaftsstadt", null, "064110000000")));
        assertThat(keys(both.all())).containsExactly("06411");
        assertThat(keys(both.within(key("06411"), RegionLevel.MUNICIPALITY))).containsExactly("06411");
        assertThat(keys(both.search("wissenschaftsstadt"))).containsExactly("06411000");
    }

    @Test
    void anEntryMayFollowAnother() {
        RegisterEntry before = valid("06440008", null, NEW_YEAR_2018);
        RegisterEntry after = valid("06440008", NEW_YEAR_2018.plusDays(1), null);
        assertThat(RegionRegister.of(Arrays.asList(before, after)).entries(key("06440008")))
                .containsExactly(before, after);
    }
}
