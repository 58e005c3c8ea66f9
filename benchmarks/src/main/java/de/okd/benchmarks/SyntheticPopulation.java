package de.okd.benchmarks;

import de.okd.core.dataset.AgeBand;
import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Slice;
import de.okd.core.error.Finding;
import de.okd.core.region.Region;
import de.okd.core.source.ObservationBatch;
import de.okd.core.source.ObservationReader;
import de.okd.core.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Invented population by sex and single years of age up to "90 and older", year by year and region by region; seeded. */
final class SyntheticPopulation implements ObservationReader {
    static final int FIRST_YEAR = 2014;
    static final int AGES = 91;
    static final int SEXES = 2;
    static final int SLICES_A_YEAR = SEXES * AGES;
    static final Measure POPULATION = new Measure("population", "Bevölkerung", "Anzahl", Aggregation.STOCK);

    private static final long SEED = 12411;
    private static final List<Code> SEX =
            List.of(new Code("male", "männlich", false, null), new Code("female", "weiblich", false, null));
    private static final List<Code> AGE = IntStream.range(0, AGES)
            .mapToObj(age -> new AgeBand(age, age == AGES - 1 ? AgeBand.OPEN : age))
            .map(band -> new Code(band.toString(), band.toString(), false, band))
            .toList();

    private final List<Region> regions;
    private final int years;
    private final Random random = new Random(SEED);
    private long next;

    SyntheticPopulation(int regions, int years) {
        this.regions = SyntheticCountry.listed(regions);
        this.years = years;
    }

    @Override
    public void read(ObservationBatch batch) {
        batch.clear();
        long end = (long) years * regions.size() * SLICES_A_YEAR;
        for (; next < end && !batch.isFull(); next++) {
            int inYear = (int) (next % SLICES_A_YEAR);
            long group = next / SLICES_A_YEAR;
            int slice = (int) (group / regions.size()) * SLICES_A_YEAR + inYear;
            batch.add((int) (group % regions.size()), slice, random.nextInt(400), ObservationStatus.NORMAL);
        }
    }

    @Override
    public List<Region> regions() {
        return regions;
    }

    @Override
    public List<Slice> slices() {
        List<Slice> slices = new ArrayList<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + years; year++) {
            Period period = Period.date(LocalDate.of(year, 12, 31));
            for (Code sex : SEX) {
                AGE.forEach(age -> slices.add(new Slice(period, POPULATION, List.of(sex, age))));
            }
        }
        return slices;
    }

    @Override
    public DatasetStructure structure() {
        return new DatasetStructure(
                "population",
                "Bevölkerung nach Geschlecht und Alter",
                List.of(new Dimension("sex", "Geschlecht", SEX), new Dimension("age", "Alter", AGE)),
                List.of(POPULATION),
                "");
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public void close() {}
}
