package de.okd.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Oracle: sums of two or three numbers, by hand. */
class SumCheckTest {
    private static final Place FILE = Place.file("table.csv");
    private static final Code TOTAL = new Code(Code.TOTAL, "Insgesamt", true, null);
    private static final Code MALE = new Code("male", "männlich", false, null);
    private static final Code FEMALE = new Code("female", "weiblich", false, null);

    private static List<Finding> check(Aggregation aggregation, List<Code> codes, String... rows) {
        Measure measure = new Measure("population", "Bevölkerung", "Anzahl", aggregation);
        Dimension dimension = new Dimension("sex", "Geschlecht", codes);
        List<Slice> slices = codes.stream()
                .map(code -> new Slice(Period.parse("2015-12-31"), measure, List.of(code)))
                .toList();
        List<Region> regions = Stream.of(rows)
                .map(row -> new Region(RegionKey.parse(row.split(" ")[0]), "R" + row.split(" ")[0]))
                .toList();
        Observations.Builder builder = Observations.builder(
                new DatasetStructure("t", "t", List.of(dimension), List.of(measure), ""), regions, slices);
        for (int region = 0; region < rows.length; region++) {
            String[] cells = rows[region].split(" ");
            for (int slice = 0; slice < codes.size(); slice++) {
                set(builder, slice, region, cells[slice + 1]);
            }
        }
        return SumCheck.check(builder.build(), FILE);
    }

    private static void set(Observations.Builder builder, int slice, int region, String cell) {
        ObservationStatus.ofSign(cell)
                .ifPresentOrElse(
                        sign -> builder.set(slice, region, 0, sign),
                        () -> builder.set(slice, region, Double.parseDouble(cell), ObservationStatus.NORMAL));
    }

    @Test
    void totalsThatEqualTheirPartsAreCounted() {
        assertThat(check(Aggregation.STOCK, List.of(TOTAL), "06440 30", "06440001 10", "06440002 20"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Finding.Code.SUMS_AGREE);
                    assertThat(finding.message()).startsWith("1 of 1 published totals");
                    assertThat(finding.place()).isEqualTo(FILE);
                });
    }

    @Test
    void aTotalThatDiffersNamesRegionBothNumbersAndPlace() {
        assertThat(check(Aggregation.STOCK, List.of(TOTAL), "06440 31", "06440001 10", "06440002 20"))
                .first()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Finding.Code.SUM_DIFFERS);
                    assertThat(finding.message())
                            .contains("the 2 municipalities of R06440", "published 31, sum of the parts 30");
                    assertThat(finding.place()).isEqualTo(FILE.atRegion("06440"));
                });
    }

    @Test
    void aSumWithASecretPartIsNotCompared() {
        assertThat(check(Aggregation.STOCK, List.of(TOTAL), "06440 31", "06440001 .", "06440002 20"))
                .isEmpty();
    }

    @Test
    void grossFlowsAreNotComparedOverRegions() {
        assertThat(check(Aggregation.GROSS_FLOW, List.of(TOTAL), "06440 25", "06440001 10", "06440002 20"))
                .isEmpty();
    }

    @Test
    void grossFlowsAreComparedOverCodes() {
        assertThat(check(Aggregation.GROSS_FLOW, List.of(TOTAL, MALE, FEMALE), "06440 25 10 15"))
                .extracting(Finding::code)
                .containsExactly(Finding.Code.SUMS_AGREE);
    }

    @Test
    void aTotalOverCodesThatDiffersIsFound() {
        assertThat(check(Aggregation.STOCK, List.of(TOTAL, MALE, FEMALE), "06440 25 10 16"))
                .first()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("the codes of dimension sex", "published 25, sum of the parts 26"));
    }

    @Test
    void foreignersAloneAreNoPartitionOfTheTotal() {
        Code foreign = new Code("foreign", "Ausländer", false, null);
        assertThat(check(Aggregation.STOCK, List.of(TOTAL, foreign), "06440 25 3"))
                .isEmpty();
    }

    @Test
    void ageBandsWithAGapAreNoPartitionOfTheTotal() {
        Code young = new Code("0-14", "unter 15", false, new AgeBand(0, 14));
        Code old = new Code("65+", "65 und mehr", false, new AgeBand(65, AgeBand.OPEN));
        assertThat(check(Aggregation.STOCK, List.of(TOTAL, young, old), "06440 25 3 4"))
                .isEmpty();
    }

    @Test
    void jointMunicipalitiesAreNotAddedToTheirMembers() {
        assertThat(check(
                        Aggregation.STOCK, List.of(TOTAL), "03155 30", "03155402 30", "0315540201 10", "0315540202 20"))
                .extracting(Finding::code)
                .containsExactly(Finding.Code.SUMS_AGREE);
    }

    @Test
    void meansAreNeverCompared() {
        assertThat(check(Aggregation.MEAN, List.of(TOTAL, MALE, FEMALE), "06440 44 43 45", "06440001 40 39 41"))
                .isEmpty();
    }

    @Test
    void ofEquallyLargeDifferencesTheFirstIsTheExample() {
        Measure measure = new Measure("population", "Bevölkerung", "Anzahl", Aggregation.STOCK);
        Dimension sex = new Dimension("sex", "Geschlecht", List.of(TOTAL, MALE, FEMALE));
        List<Slice> slices = IntStream.rangeClosed(2001, 2016)
                .boxed()
                .flatMap(year -> sex.codes().stream().map(code -> new Slice(Period.year(year), measure, List.of(code))))
                .toList();
        Observations.Builder builder = Observations.builder(
                new DatasetStructure("t", "t", List.of(sex), List.of(measure), ""),
                List.of(new Region(RegionKey.parse("06440"), "Wetteraukreis")),
                slices);
        for (int slice = 0; slice < slices.size(); slice++) {
            builder.set(slice, 0, slice % 3 == 0 ? 3 : 1, ObservationStatus.NORMAL);
        }
        assertThat(SumCheck.check(builder.build(), FILE))
                .first()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("16 published totals differ", "population, total, 2001, 06440: published 3"));
    }

    @Test
    void aCodeOfAHierarchyIsComparedWithItsOwnPartsAndTheTotalWithTheUpperCodesOnly() {
        Code services = new Code("services", "Dienste", false, null);
        Code trade = new Code("trade", "Handel", false, null, "services");
        Code health = new Code("health", "Gesundheit", false, null, "services");
        Code industry = new Code("industry", "Industrie", false, null);
        assertThat(check(Aggregation.STOCK, List.of(TOTAL, services, trade, health, industry), "06440 30 20 15 6 10"))
                .first()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Finding.Code.SUM_DIFFERS);
                    assertThat(finding.message())
                            .startsWith("1 published totals differ")
                            .contains("published 20, sum of the parts 21");
                });
    }
}
