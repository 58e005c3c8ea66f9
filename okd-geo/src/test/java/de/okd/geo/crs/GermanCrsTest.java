package de.okd.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanCrsTest {

    @ParameterizedTest
    @CsvSource({
        "ETRS_1989_UTM_Zone_32N, 25832",
        "ETRS89 / UTM zone 32N, 25832",
        "ETRS89_UTM_zone_33N, 25833",
        "WGS_1984_UTM_Zone_32N, 25832",
        "ETRS_1989_UTM_Zone_N32, 4647",
        "ETRS89 / UTM zone 32N (zE-N), 4647",
        "DHDN_3_Degree_Gauss_Zone_2, 31466",
        "DHDN / 3-degree Gauss-Kruger zone 3, 31467",
        "DHDN / 3-degree Gauss-Krüger zone 4, 31468",
        "Germany_Zone_5, 31469",
        "ETRS_1989_LAEA, 3035",
        "ETRS89-extended / LAEA Europe, 3035",
        "WGS_1984_Web_Mercator_Auxiliary_Sphere, 3857",
        "WGS 84 / Pseudo-Mercator, 3857",
        "GCS_WGS_1984, 4326",
        "WGS 84, 4326",
        "GCS_ETRS_1989, 4258",
        "ETRS89, 4258"
    })
    void spellingsInUseAreKnown(String name, int epsg) {
        assertThat(GermanCrs.ofName(name)).map(GermanCrs::epsg).contains(epsg);
    }

    @Test
    void otherNamesAreUnknown() {
        assertThat(GermanCrs.ofName("MGI / Austria Lambert")).isEmpty();
        assertThat(GermanCrs.ofName("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"25832, 25832", "3044, 25832", "32633, 25833", "5677, 31467", "31469, 31469"})
    void codesAndTheirTwinsAreKnown(int code, int epsg) {
        assertThat(GermanCrs.ofCode(code)).map(GermanCrs::epsg).contains(epsg);
    }
}
