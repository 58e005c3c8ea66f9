package de.okd.core.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Oracle: the ids of the censuses of 2011 and 2022, converted by hand. */
class GridCellTest {
    @ParameterizedTest
    @CsvSource({
        "1kmN2920E4170, CRS3035RES1000mN2920000E4170000",
        "100mN29200E41700, CRS3035RES100mN2920000E4170000",
        "100mN29201E41703, CRS3035RES100mN2920100E4170300",
        "10kmN292E417, CRS3035RES10000mN2920000E4170000",
        "100kmN29E41, CRS3035RES100000mN2900000E4100000"
    })
    void bothFormsNameTheSameCell(String shortId, String longId) {
        GridCell cell = GridCell.parse(shortId);
        assertThat(cell).isEqualTo(GridCell.parse(longId));
        assertThat(cell.shortId()).isEqualTo(shortId);
        assertThat(cell.toString()).isEqualTo(longId);
        assertThat(RegionKey.parse(shortId)).isEqualTo(RegionKey.of(cell)).hasToString(longId);
    }

    @Test
    void everyCellReadsBackFromBothForms() {
        long seed = 4170;
        Random random = new Random(seed);
        for (int run = 0; run < 5000; run++) {
            int size = random.nextBoolean() ? 100 : 1000;
            GridCell cell = new GridCell(size, size * (1 + random.nextInt(9999)), size * (1 + random.nextInt(9999)));
            assertThat(GridCell.parse(cell.toString())).as("seed %d", seed).isEqualTo(cell);
            assertThat(GridCell.parse(cell.shortId())).as("seed %d", seed).isEqualTo(cell);
        }
    }

    @Test
    void anythingElseIsRefusedWithBothForms() {
        assertThatThrownBy(() -> GridCell.parse("1kmN2920"))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_REGION_KEY))
                .hasMessageContaining("\"1kmN2920\"")
                .hasMessageContaining("CRS3035RES1000mN2920000E4170000")
                .hasMessageContaining("1kmN2920E4170");
    }

    @Test
    void aCornerBetweenCellsIsNoCell() {
        assertThatThrownBy(() -> new GridCell(1000, 2_920_500, 4_170_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2920500 north");
    }
}
