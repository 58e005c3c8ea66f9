package de.okd.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DimensionTest {
    private static final Code TOTAL = new Code(Code.TOTAL, "Insgesamt", true, null);

    private static Code code(String id, @Nullable String parent) {
        return new Code(id, id, false, null, parent);
    }

    private static Code band(int from, int to, @Nullable String parent) {
        AgeBand ages = new AgeBand(from, to);
        return new Code(ages.toString(), ages.toString(), false, ages, parent);
    }

    private static Dimension dimension(Code... codes) {
        return new Dimension("d", "D", List.of(codes));
    }

    private static List<String> ids(List<Code> codes) {
        return codes.stream().map(Code::id).toList();
    }

    private final Dimension economy = dimension(
            TOTAL,
            code("services", Code.TOTAL),
            code("trade", "services"),
            code("health", "services"),
            code("industry", null));

    @Test
    void theLowerCodesOfAHierarchyAreNotAddedToTheirParents() {
        assertThat(ids(economy.parts())).containsExactly("services", "industry");
        assertThat(ids(economy.children(TOTAL))).containsExactly("services", "industry");
        assertThat(ids(economy.children(code("services", Code.TOTAL)))).containsExactly("trade", "health");
    }

    @Test
    void thoseWithPartsAreWholes() {
        assertThat(ids(economy.wholes())).containsExactly(Code.TOTAL, "services");
    }

    @Test
    void aCodeWhoseParentWasNotDeliveredIsCounted() {
        assertThat(ids(dimension(code("trade", "services"), code("industry", null))
                        .parts()))
                .containsExactly("trade", "industry");
    }

    @Test
    void ageBandsOfTwoLevelsAreExhaustiveLevelByLevel() {
        Code young = band(0, 17, null);
        Code old = band(18, AgeBand.OPEN, null);
        Dimension ages = dimension(young, band(0, 5, "0-17"), band(6, 17, "0-17"), old, band(18, 64, "18+"));
        assertThat(ages.isExhaustive()).isTrue();
        assertThat(ages.isExhaustive(young)).isTrue();
        assertThat(ages.isExhaustive(old)).isFalse();
    }

    @Test
    void aCodeWithoutChildrenIsNotExhausted() {
        assertThat(economy.isExhaustive(code("industry", null))).isFalse();
    }
}
