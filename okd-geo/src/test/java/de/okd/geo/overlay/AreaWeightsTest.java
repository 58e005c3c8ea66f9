package de.okd.geo.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.region.RegionKey;
import de.okd.geo.coverage.RegionCoverage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AreaWeightsTest {
    private static final RegionKey FIRST = Patchwork.key(0);
    private static final RegionKey SECOND = Patchwork.key(1);

    /** Two halves of a square of one kilometre, and a square that holds the first and half of the second. */
    private static AreaWeights halves() {
        Patchwork halves = new Patchwork(List.of(Patchwork.box(0, 0, 500, 1000), Patchwork.box(500, 0, 1000, 1000)));
        return AreaWeights.between(
                halves.coverage(), new Patchwork(List.of(Patchwork.box(0, 0, 750, 1000))).coverage());
    }

    @Test
    void theShareOfARegionIsOfItsOwnArea() {
        assertThat(halves().area(SECOND, FIRST)).isCloseTo(250_000, within(1e-6));
        assertThat(halves().share(SECOND, FIRST)).isCloseTo(0.5, within(1e-12));
        assertThat(halves().reversed().share(FIRST, SECOND)).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void whatLiesOutsideIsKnown() {
        assertThat(halves().coveredShare(FIRST)).isEqualTo(1, within(1e-12));
        assertThat(halves().coveredShare(SECOND)).isEqualTo(0.5, within(1e-12));
    }

    @Test
    void regionsThatOnlyTouchAreNoPair() {
        AreaWeights weights = AreaWeights.between(
                new Patchwork(List.of(Patchwork.box(0, 0, 500, 1000))).coverage(),
                new Patchwork(List.of(Patchwork.box(500, 0, 1000, 1000))).coverage());

        assertThat(weights.pairs()).isZero();
        assertThat(weights.area(FIRST, FIRST)).isZero();
    }

    @Test
    void anUnknownRegionIsAnError() {
        assertThatThrownBy(() -> halves().share(RegionKey.parse("06440008"), FIRST))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("06440008")
                .hasMessageContaining("from()");
    }

    /**
     * The outer borders coincide in part, from inside and from outside: without a rule for which side of such a border a piece
     * lies on, the areas along it are wrong by whole pieces.
     */
    @Test
    void coincidentOuterBordersCountOnce() {
        Patchwork patches = Patchwork.winding(5, 10);
        Patchwork inner = new Patchwork(patches.patches().subList(20, 70)).united(6, 1);
        Patchwork outer = new Patchwork(patches.patches().subList(70, 100)).united(7, 1);
        Patchwork both =
                new Patchwork(List.of(inner.patches().get(0), outer.patches().get(0)));

        AreaWeights weights = AreaWeights.between(patches.coverage(), both.coverage());

        for (int i = 0; i < 100; i++) {
            double area = patches.patches().get(i).getArea();
            assertThat(weights.area(Patchwork.key(i), FIRST)).isCloseTo(i < 20 || i >= 70 ? 0 : area, within(1e-6));
            assertThat(weights.area(Patchwork.key(i), SECOND)).isCloseTo(i < 70 ? 0 : area, within(1e-6));
        }
    }

    @Test
    void regionsThatOverlapEachOtherCountTwiceAndAreFindings() {
        Patchwork overlapping =
                new Patchwork(List.of(Patchwork.box(0, 0, 600, 1000), Patchwork.box(400, 0, 1000, 1000)));
        Patchwork whole = new Patchwork(List.of(Patchwork.box(100, 100, 900, 900)));

        AreaWeights weights = AreaWeights.between(whole.coverage(), overlapping.coverage());

        assertThat(weights.area(FIRST, FIRST)).isCloseTo(400_000, within(1e-6));
        assertThat(weights.area(FIRST, SECOND)).isCloseTo(400_000, within(1e-6));
        assertThat(weights.findings())
                .extracting(Finding::code, finding -> finding.message().contains("overlap"))
                .containsExactly(tuple(Finding.Code.ASSUMED, true));
    }

    @Test
    void onlyTheRegionsThatShareASideOfAnEdgeAreIntersectedOneByOne() {
        Patchwork patches = Patchwork.winding(5, 4);
        Patchwork doubled = new Patchwork(Stream.concat(
                        patches.patches().stream(),
                        patches.patches().stream().skip(3).limit(1))
                .toList());

        AreaWeights weights = AreaWeights.between(doubled.coverage(), patches.coverage());

        assertThat(weights.findings())
                .extracting(Finding::message)
                .containsExactly("Regions of one division overlap inside these of the other: 06001003."
                        + " What lies in two regions counts for both.");
        for (int i = 0; i < 17; i++) {
            int own = i < 16 ? i : 3;
            assertThat(weights.share(Patchwork.key(i), Patchwork.key(own))).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void nothingHasNothingInCommon() {
        RegionCoverage coverage = Patchwork.squares(2).coverage();
        RegionCoverage nothing = coverage.only(List.of());

        assertThat(AreaWeights.between(coverage, nothing).coveredShare(0)).isZero();
        assertThat(AreaWeights.between(nothing, coverage).pairs()).isZero();
        assertThat(AreaWeights.ofCells(List.of(), nothing).pairs()).isZero();
    }
}
