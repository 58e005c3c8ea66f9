package de.okd.geo.io.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.geo.crs.CrsDeclaration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyColumnTest {
    private static final Place PLACE = Place.file("gemeinden.geojson");

    @Test
    void theOfficialNameIsTakenInAnyCaseOfLetters() {
        assertThat(keyColumn(List.of(Map.of("ags", "06440008"))).name()).isEqualTo("ags");
    }

    @Test
    void theAgsIsPreferredToTheArs() {
        assertThat(keyColumn(List.of(ImmutableMap.of("ARS", "064400008008", "AGS", "06440008")))
                        .name())
                .isEqualTo("AGS");
    }

    @Test
    void anAttributeFullOfKeysIsTakenWithAFinding() {
        KeyColumn found = keyColumn(List.of(Map.of("id", "06440008"), Map.of("id", "06440002")));

        assertThat(found.name()).isEqualTo("id");
        assertThat(found.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("taken from \"id\""));
    }

    @Test
    void aNameThatSpeaksOfKeysIsPreferred() {
        assertThat(keyColumn(List.of(ImmutableMap.of("zuletzt", "06440009", "AGS_0", "06440008")))
                        .name())
                .isEqualTo("AGS_0");
    }

    @Test
    void numbersOfInhabitantsAreNoKeys() {
        assertThatThrownBy(() -> keyColumn(List.of(Map.of("einwohner", 12345L), Map.of("einwohner", 10115L))))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("the attributes are einwohner");
    }

    @Test
    void aNumberUnderASpeakingNameGetsItsZeroBack() {
        assertThat(keyColumn(List.of(Map.of("Gemeindeschlüssel", 6440008L))).name())
                .isEqualTo("Gemeindeschlüssel");
    }

    @Test
    void theKeyOfADistrictRepeatedByItsMunicipalitiesIsNotTheirs() {
        Map<String, Object> one = ImmutableMap.of("kreis", "06440", "nummer", "06440008");
        Map<String, Object> two = ImmutableMap.of("kreis", "06440", "nummer", "06440002");
        Map<String, Object> three = ImmutableMap.of("kreis", "06440", "nummer", "06440003");

        assertThat(keyColumn(List.of(one, two, three)).name()).isEqualTo("nummer");
    }

    private static KeyColumn keyColumn(List<Map<String, Object>> rows) {
        List<Feature> features = rows.stream()
                .map(attributes -> Feature.of(attributes, Shape.NONE))
                .toList();
        return KeyColumn.of(new FeatureSet(features, new CrsDeclaration("the file", ""), List.of()), PLACE);
    }
}
