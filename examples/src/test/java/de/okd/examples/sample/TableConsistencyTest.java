package de.okd.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableConsistencyTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void writeTheSample() {
        SampleData.writeTo(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12411-01-01-5", "12411-02-03-5", "12711-01-03-5", "33111-01-01-5", "46241-01-03-5"})
    void sumsTheMunicipalitiesUpToEveryUpperLevel(String code) {
        WrittenTable table = WrittenTable.read(folder, code);

        for (int column = 0; column < table.columns(); column++) {
            for (String level : List.of("06432", "06440", "06", "DG")) {
                assertThat(table.number(level, column))
                        .as("%s, column %d", level, column)
                        .isEqualTo(table.sumOver(table.municipalitiesOf(level), column));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"13111-01-03-5", "13111-02-02-5"})
    void publishesEmployeesOfUpperLevelsAsTheSumOfTheDistricts(String code) {
        WrittenTable table = WrittenTable.read(folder, code);

        for (int column = 0; column < table.columns(); column++) {
            long districts = table.sumOver(List.of("06432", "06440"), column);
            assertThat(table.number("06", column)).isEqualTo(districts);
            assertThat(table.number("DG", column)).isEqualTo(districts);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"13111-01-03-5", "13111-02-02-5"})
    void keepsForeignEmployeesOfTheTwoSmallestMunicipalitiesSecret(String code) {
        WrittenTable table = WrittenTable.read(folder, code);

        assertThat(table.rows().keySet().stream().filter(key -> table.cells(key).contains(".")))
                .containsExactly("06432007", "06440013");
        assertThat(table.cells("06440013").subList(3, 6)).containsOnly(".");
        assertThat(table.cells("06440013").subList(0, 3)).doesNotContain(".");
    }

    @Test
    void addsUpTheSexesInEveryYear() {
        WrittenTable table = WrittenTable.read(folder, "12411-01-01-5");

        for (String region : table.rows().keySet()) {
            for (int total = 0; total < 24; total += 3) {
                assertThat(table.number(region, total)).isEqualTo(table.sum(region, total + 1, total + 3));
            }
        }
    }

    @Test
    void addsUpAgeGroupsAndSexesToThePopulation() {
        WrittenTable ages = WrittenTable.read(folder, "12411-02-03-5");
        WrittenTable population = WrittenTable.read(folder, "12411-01-01-5");

        for (String region : ages.rows().keySet()) {
            for (int sex = 0; sex < 3; sex++) {
                int first = sex * 18;
                assertThat(ages.number(region, first + 17))
                        .isEqualTo(ages.sum(region, first, first + 17))
                        .isEqualTo(population.number(region, sex));
            }
        }
    }

    @Test
    void addsUpMovesOverAgesAndSexes() {
        WrittenTable moves = WrittenTable.read(folder, "12711-01-03-5");

        for (String region : moves.rows().keySet()) {
            for (int direction : new int[] {0, 21}) {
                assertThat(moves.number(region, direction + 6))
                        .isEqualTo(moves.sum(region, direction, direction + 6))
                        .isEqualTo(moves.number(region, direction + 13) + moves.number(region, direction + 20));
            }
        }
    }

    @Test
    void dividesTheWholeAreaAmongItsUses() {
        WrittenTable area = WrittenTable.read(folder, "33111-01-01-5");

        for (String region : area.rows().keySet()) {
            assertThat(area.number(region, 1)).isEqualTo(sumOf(area, region, 2, 5, 6, 8, 9));
            assertThat(area.number(region, 0)).isEqualTo(sumOf(area, region, 1, 11, 14, 15, 16, 17));
        }
    }

    @Test
    void keepsEveryPartOfAUseWithinThatUse() {
        WrittenTable area = WrittenTable.read(folder, "33111-01-01-5");

        for (String region : area.rows().keySet()) {
            assertThat(sumOf(area, region, 3, 4)).isLessThanOrEqualTo(area.number(region, 2));
            assertThat(sumOf(area, region, 7)).isLessThanOrEqualTo(area.number(region, 6));
            assertThat(sumOf(area, region, 10)).isLessThanOrEqualTo(area.number(region, 9));
            assertThat(sumOf(area, region, 12, 13)).isLessThanOrEqualTo(area.number(region, 11));
            assertThat(sumOf(area, region, 18)).isLessThanOrEqualTo(area.number(region, 17));
        }
    }

    @Test
    void addsUpTheKindsOfAccidents() {
        WrittenTable accidents = WrittenTable.read(folder, "46241-01-03-5");

        for (String region : accidents.rows().keySet()) {
            assertThat(accidents.number(region, 0)).isEqualTo(accidents.sum(region, 1, 4));
        }
    }

    @Test
    void signsNothingWithADash() {
        assertThat(WrittenTable.read(folder, "46241-01-03-5").rows().values())
                .anyMatch(cells -> cells.contains("-"))
                .noneMatch(cells -> cells.contains("0"));
    }

    @Test
    void neverFallsBelowZeroHectares() {
        WrittenTable area = WrittenTable.read(folder, "33111-01-01-5");

        for (String region : area.rows().keySet()) {
            assertThat(IntStream.range(0, area.columns()).mapToLong(c -> area.number(region, c)))
                    .allMatch(hectares -> hectares >= 0);
        }
    }

    private static long sumOf(WrittenTable table, String region, int... columns) {
        return IntStream.of(columns)
                .mapToLong(column -> table.number(region, column))
                .sum();
    }
}
