package de.okd.core.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Oracle: Statistisches Bundesamt, structure of the ARS; Adenau is municipality 001 of Verbandsgemeinde 5001 in 07131. */
class ArsTest {
    @ParameterizedTest
    @CsvSource({
        "07, 07, STATE",
        "071, 071, ADMINISTRATIVE_REGION",
        "07131, 07131, DISTRICT",
        "071315001, 071315001, ASSOCIATION",
        "071315001001, 07131001, MUNICIPALITY"
    })
    void theAgsFollowsFromTheArs(String digits, String ags, RegionLevel level) {
        Ars ars = Ars.parse(digits);
        assertThat(ars.ags()).isEqualTo(RegionKey.parse(ags));
        assertThat(ars.level()).isEqualTo(level);
        assertThat(Ars.parse(ars.toString())).isEqualTo(ars);
    }

    @Test
    void theAssociationIsPartOfTheArs() {
        assertThat(Ars.parse("071315001001").findAssociation()).contains(RegionKey.parse("071315001"));
        assertThat(Ars.parse("071315001").findAssociation()).contains(RegionKey.parse("071315001"));
        assertThat(Ars.parse("07131").findAssociation()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0713", "07131001", "0713150010", "991315001001", "07131500100a", "DG"})
    void anythingElseIsNoArs(String text) {
        assertThat(Ars.find(text)).isEmpty();
        assertThatThrownBy(() -> Ars.parse(text))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_REGION_KEY))
                .hasMessageContaining("\"" + text + "\"")
                .hasMessageContaining("expected 2, 3, 5, 9 or 12 digits");
    }
}
