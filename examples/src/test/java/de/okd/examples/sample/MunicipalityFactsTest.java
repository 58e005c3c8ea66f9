package de.okd.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MunicipalityFactsTest {

    private final List<MunicipalityFacts> facts = MunicipalityFacts.all();

    @Test
    void knowsAllMunicipalitiesOfBothDistricts() {
        assertThat(facts).filteredOn(m -> m.district().equals("06432")).hasSize(23);
        assertThat(facts).filteredOn(m -> m.district().equals("06440")).hasSize(25);
        assertThat(facts).hasSize(48);
    }

    @Test
    void namesEachKeyOnceAndInOrder() {
        assertThat(facts)
                .extracting(MunicipalityFacts::ags)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void isRoundedAndSaysWhereItComesFrom() {
        assertThat(facts).allSatisfy(m -> {
            assertThat(m.areaHectares() % 10).isZero();
            assertThat(m.population() % 500).isZero();
            assertThat(m.source()).contains("rounded");
        });
    }

    @Test
    void tellsTownsFromOtherMunicipalities() {
        assertThat(facts).filteredOn(m -> m.kind().equals("Stadt")).hasSize(23);
        assertThat(facts).filteredOn(m -> m.kind().equals("Gemeinde")).hasSize(25);
    }
}
