package de.okd.geo.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.OkdException;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.region.RegionRegister;
import de.okd.core.region.RegisterEntry;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Oracle: squares of one square kilometre. */
class CustomAreasTest {
    private static final Region NORTH = area("06440:nord", "Nordraum");
    private static final Region SOUTH = area("06440:sued", "Südraum");

    private static Region area(String key, String name) {
        return new Region(RegionKey.parse(key), name);
    }

    private static RegionKey key(String key) {
        return RegionKey.parse(key);
    }

    @Test
    void regionsAreUnitedToTheAreasAMapGivesThem() {
        RegionCoverage spaces = Squares.coverage("06440001", "06440002", "06440003", "06440004")
                .dissolvedTo(Map.of(key("06440001"), NORTH, key("06440002"), NORTH, key("06440004"), SOUTH));

        assertThat(spaces.polygons()).extracting(RegionPolygon::region).containsExactly(NORTH, SOUTH);
        assertThat(spaces.areaSquareMetres(NORTH.key())).isEqualTo(2_000_000);
        assertThat(spaces.areaSquareMetres(SOUTH.key())).isEqualTo(1_000_000);
    }

    @Test
    void aCityMayBeMappedByTheKeyStatisticsUse() {
        RegionCoverage spaces = Squares.coverage("06411000", "06440002")
                .dissolvedTo(Map.of(key("06411"), NORTH, key("06411000"), NORTH, key("06440002"), NORTH));

        assertThat(spaces.areaSquareMetres(NORTH.key())).isEqualTo(2_000_000);
    }

    @Test
    void aMappedRegionWithoutPolygonIsAnError() {
        RegionCoverage coverage = Squares.coverage("06440001");

        assertThatThrownBy(() -> coverage.dissolvedTo(Map.of(key("06440001"), NORTH, key("06440002"), NORTH)))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("no polygon for 06440002");
    }

    @Test
    void municipalitiesDissolveToTheAssociationsOfARegister() {
        RegionRegister register = RegionRegister.of(List.of(
                entry("07131001", "Adenau", key("0713101")),
                entry("07131002", "Ahrbrück", key("0713101")),
                entry("07131007", "Bad Neuenahr-Ahrweiler", null),
                RegisterEntry.of(area("0713101", "Adenau, VG"))));
        RegionCoverage associations =
                Squares.coverage("07131001", "07131002", "07131007").dissolvedTo(RegionLevel.ASSOCIATION, register);

        assertThat(associations.polygons())
                .extracting(polygon -> polygon.region().key().value())
                .containsExactly("07131007", "0713101");
        assertThat(associations.areaSquareMetres(key("0713101"))).isEqualTo(2_000_000);
    }

    private static RegisterEntry entry(String key, String name, @Nullable RegionKey parent) {
        return new RegisterEntry(area(key, name), parent, null, "", "", null, null);
    }
}
