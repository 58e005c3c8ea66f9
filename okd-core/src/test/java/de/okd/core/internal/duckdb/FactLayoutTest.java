package de.okd.core.internal.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.query.FactBatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the cells of facts need not be read. Oracle: the cells as they were handed over. */
class FactLayoutTest {
    private record Cell(int region, int slice) {}

    private static List<Cell> dense(int regions, int slices, int block) {
        List<Cell> cells = new ArrayList<>();
        for (int start = 0; start < slices; start += block) {
            for (int region = 0; region < regions; region++) {
                for (int slice = start; slice < start + block; slice++) {
                    cells.add(new Cell(region, slice));
                }
            }
        }
        return cells;
    }

    private static FactLayout layout(List<Cell> cells, int regions) {
        FactLayout.Watch watch = new FactLayout.Watch();
        cells.forEach(cell -> watch.pass(cell.region(), cell.slice(), 1, (byte) 0));
        return watch.layout(regions);
    }

    @ParameterizedTest
    @CsvSource({"5, 6, 1, 1", "5, 6, 2, 2", "5, 6, 3, 3", "5, 6, 6, 6", "1, 6, 1, 6", "5, 1, 1, 1", "1, 1, 1, 1"})
    void cellsThatAreAllThereInAnOrderByBlocksAreKnown(int regions, int slices, int block, int found) {
        List<Cell> cells = dense(regions, slices, block);
        FactLayout layout = layout(cells, regions);
        assertThat(layout).isEqualTo(new FactLayout(found, true, true));
        assertThat(filled(layout, regions, cells.size())).isEqualTo(cells);
    }

    private static List<Cell> filled(FactLayout layout, int regions, int rows) {
        DenseCells dense = new DenseCells(layout.block(), regions, 0);
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows; row += 4) {
            FactBatch batch = new FactBatch(4);
            int count = Math.min(4, rows - row);
            dense.fill(batch, count);
            for (int i = 0; i < count; i++) {
                cells.add(new Cell(batch.regions()[i], batch.slices()[i]));
            }
        }
        return cells;
    }

    @Test
    void aCellLessOrTwoInAnotherOrderIsNoKnownLayout() {
        long seed = 4711;
        Random random = new Random(seed);
        for (int run = 0; run < 2000; run++) {
            int block = List.of(1, 2, 3, 6).get(random.nextInt(4));
            List<Cell> cells = new ArrayList<>(dense(5, 6, block));
            int first = random.nextInt(cells.size());
            if (random.nextBoolean()) {
                cells.remove(first);
            } else {
                int second = (first + 1 + random.nextInt(cells.size() - 1)) % cells.size();
                Cell moved = cells.set(first, cells.get(second));
                cells.set(second, moved);
            }
            assertThat(layout(cells, 5).block())
                    .as("seed %d, run %d, block %d: %s", seed, run, block, cells)
                    .isZero();
        }
    }

    @Test
    void aRegionThatIsListedAndHasNoFactsIsNoKnownLayout() {
        assertThat(layout(dense(5, 6, 1), 6).block()).isZero();
    }

    @Test
    void nothingIsNoKnownLayout() {
        assertThat(layout(List.of(), 0).block()).isZero();
    }

    @Test
    void oneReservationMakesFactsNotPlain() {
        FactLayout.Watch watch = new FactLayout.Watch();
        watch.pass(0, 0, 1, (byte) 0);
        watch.pass(1, 0, 1, (byte) 7);
        assertThat(watch.layout(2)).isEqualTo(new FactLayout(1, false, true));
    }

    @ParameterizedTest
    @CsvSource({"-137438953472, true", "137438953473, false", "0.5, false", "NaN, false", "Infinity, false"})
    void wholeNumbersAreKnownUpToWhere65536OfThemAddUpExactly(double value, boolean isWhole) {
        FactLayout.Watch watch = new FactLayout.Watch();
        watch.pass(0, 0, value, (byte) 0);
        watch.pass(1, 0, 1, (byte) 0);
        assertThat(watch.layout(2)).isEqualTo(new FactLayout(1, true, isWhole));
    }
}
