package de.okd.core.source.gv100ad;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.DeliveredData;
import de.okd.core.dataset.Observations;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.region.RegionRegister;
import de.okd.core.region.RegisterEntry;
import de.okd.core.source.DeliveredFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register of 30 November 2023. Oracle: its lines by hand, and numbers published elsewhere, as named. */
class Gv100adFileTest {
    private static SmallRegister.Read read;
    private static RegionRegister register;

    @BeforeAll
    static void readRegister() {
        Path file = DeliveredData.municipalRegister();
        assertThat(new Gv100adFormat().recognises(DeliveredFile.of(file))).isTrue();
        read = SmallRegister.read(DeliveredFile.of(file));
        register = RegionRegister.of(read.register().entries());
    }

    private static List<String> names(List<Region> regions) {
        return regions.stream().map(Region::name).toList();
    }

    @Test
    void everyLineIsUnderstood() {
        assertThat(read.findings()).isEmpty();
    }

    /** 16,035 lines, 3,600 of them municipalities without association repeated (grep -c of type 50, text code 50: 3,392). */
    @Test
    void everyRegionIsAnEntry() {
        assertThat(read.register().entries()).hasSize(16_035 - 3_392);
        assertThat(read.register().entries())
                .filteredOn(entry -> entry.key().level() == RegionLevel.MUNICIPALITY)
                .hasSize(10_981);
    }

    /** Oracle: Destatis, Bevölkerung am 31.12.2022 auf Grundlage des Zensus 2011, 84,358,845; men 41,559,052 by hand. */
    @Test
    void theInhabitantsOfAllMunicipalitiesAreThoseOfGermany() {
        Observations observations = read.table().observations();
        double[] sums = IntStream.range(0, 3)
                .mapToDouble(
                        measure -> IntStream.range(0, observations.regions().size())
                                .mapToDouble(region -> observations.value(measure, region))
                                .sum())
                .toArray();
        assertThat(sums).containsExactly(35_759_570, 84_358_845, 41_559_052);
        assertThat(observations.size()).isEqualTo(3 * 10_981);
    }

    @ParameterizedTest
    @CsvSource({
        "06440008, 5018, 30818, 15554",
        "06432001, 1577, 9178, 4493",
        "01001, 5673, 92550, 45874",
        "07337061, 1525, 6317, 3053"
    })
    void numbersAreThoseOfTheLine(String key, double area, double population, double male) {
        assertThat(read.values(key)).containsExactly(area, population, male);
    }

    @Test
    void bothDistrictsHaveAllTheirMunicipalities() {
        assertThat(register.within(RegionKey.parse("06432"), RegionLevel.MUNICIPALITY))
                .hasSize(23);
        assertThat(register.within(RegionKey.parse("06440"), RegionLevel.MUNICIPALITY))
                .hasSize(25);
    }

    @Test
    void friedbergIsATownWithItsArsAndPostalCode() {
        RegisterEntry friedberg = read.entry("06440008");
        assertThat(friedberg.region().name()).isEqualTo("Friedberg (Hessen), Kreisstadt");
        assertThat(friedberg.kind()).isEqualTo("Stadt");
        assertThat(friedberg.postalCode()).isEqualTo("61169");
        assertThat(friedberg.ars()).hasToString("064400008008");
        assertThat(friedberg.validFrom()).isEqualTo(LocalDate.of(2023, 11, 30));
        assertThat(names(register.parents(friedberg.key())))
                .containsExactly("Wetteraukreis", "Reg.-Bez. Darmstadt", "Hessen");
    }

    /** Oracle: grep Friedberg; the register knows two, and one in whose name it is the second word. */
    @Test
    void friedbergIsTheNameOfSeveral() {
        assertThat(names(register.search("friedberg"))).contains("Friedberg (Hessen), Kreisstadt", "Friedberg, St");
        assertThat(names(register.search("Gross-Gerau"))).contains("Groß-Gerau, Stadt", "Groß-Gerau");
    }

    @Test
    void adenauIsAMemberOfItsVerbandsgemeinde() {
        RegionKey association = RegionKey.parse("071315001");
        assertThat(read.entry("071315001").kind()).isEqualTo("Verbandsgemeinde");
        assertThat(names(register.parents(RegionKey.parse("07131001"))).get(0)).isEqualTo("Adenau");
        assertThat(register.members(association))
                .isNotEmpty()
                .allSatisfy(member -> assertThat(member.key().isWithin(RegionKey.parse("07131")))
                        .isTrue());
    }

    /** An association has members, or it would be none. */
    @Test
    void everyAssociationHasMembers() {
        List<RegionKey> named = read.register().entries().stream()
                .flatMap(entry -> java.util.Optional.ofNullable(entry.parent()).stream())
                .distinct()
                .toList();
        assertThat(read.register().entries())
                .filteredOn(entry -> entry.key().level() == RegionLevel.ASSOCIATION)
                .extracting(RegisterEntry::key)
                .containsExactlyInAnyOrderElementsOf(named)
                .hasSize(4_597 - 3_392);
    }
}
