package de.okd.geo.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelLinesTest {

    @Test
    void aNameCanLoseItsBrackets() {
        assertThat(LabelLines.of("Friedberg (Hessen)"))
                .containsExactly(List.of("Friedberg (Hessen)"), List.of("Friedberg", "(Hessen)"), List.of("Friedberg"));
    }

    @Test
    void aNameBreaksBehindTheHyphenNearestItsMiddle() {
        assertThat(LabelLines.of("Seeheim-Jugenheim")).contains(List.of("Seeheim-", "Jugenheim"));
    }

    @Test
    void aSingleWordIsNotBroken() {
        assertThat(LabelLines.of("Karben")).containsExactly(List.of("Karben"));
    }
}
