package de.okd.indicators.cube;

import de.okd.core.dataset.AgeBand;
import de.okd.core.dataset.Dimension;
import de.okd.core.time.Period;
import de.okd.indicators.cube.Calculation.OfClasses;
import de.okd.indicators.cube.Planner.ClassSum;
import de.okd.indicators.cube.Planner.Unanswerable;
import de.okd.indicators.formula.Filter;
import de.okd.indicators.formula.Term;
import de.okd.indicators.statistics.AgeDistribution;
import de.okd.indicators.statistics.Concentration;
import de.okd.indicators.statistics.Fertility;
import de.okd.indicators.statistics.LifeTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The methods that need a number for every class of a distribution: which classes, and what is done with them. */
final class Distributions {
    private static final int YOUNGEST_MOTHER = 15;
    private static final int NO_MOTHER = 50;

    private final Planner planner;

    Distributions(Planner planner) {
        this.planner = planner;
    }

    private static boolean isByAge(Dimension dimension) {
        return dimension.id().equals(Filter.AGE)
                || (!dimension.parts().isEmpty()
                        && dimension.parts().stream()
                                .allMatch(code -> code.findAges().isPresent()));
    }

    private List<ClassSum> byAge(Term term, Period asked) throws Unanswerable {
        List<ClassSum> classes = new ArrayList<>(planner.classes(term, asked, Distributions::isByAge));
        classes.sort(Comparator.comparing(AgeClasses::band));
        return classes;
    }

    /** The classes of several years, so that those of the same ages are added. */
    private List<ClassSum> pooled(Term term, int years, Period asked) throws Unanswerable {
        List<ClassSum> classes = byAge(term, asked);
        List<AgeBand> bands = classes.stream().map(AgeClasses::band).toList();
        List<ClassSum> all = new ArrayList<>(classes);
        for (int earlier = 1; earlier < years; earlier++) {
            List<ClassSum> before = byAge(term, asked.minusYears(earlier));
            if (!before.stream().map(AgeClasses::band).toList().equals(bands)) {
                throw new Unanswerable("the age classes of " + term + " are not the same in all " + years
                        + " years up to " + asked + ", so that they cannot be pooled");
            }
            all.addAll(before);
        }
        return all;
    }

    OfClasses meanAge(Term term, int closingAge, Period asked) throws Unanswerable {
        List<ClassSum> classes = byAge(term, asked);
        double[] limits = limits(term, classes, closingAge);
        return new OfClasses(sums(classes), counts -> new AgeDistribution(limits, counts).mean());
    }

    OfClasses medianAge(Term term, int closingAge, Period asked) throws Unanswerable {
        List<ClassSum> classes = byAge(term, asked);
        double[] limits = limits(term, classes, closingAge);
        boolean isOpen = AgeClasses.band(classes.get(classes.size() - 1)).to() == AgeBand.OPEN;
        return new OfClasses(sums(classes), new ClassMethod() {
            @Override
            public double value(double[] counts) {
                return new AgeDistribution(limits, counts).median();
            }

            @Override
            public boolean isAssumed(double[] counts) {
                return isOpen && new AgeDistribution(limits, counts).isMedianInLastClass();
            }
        });
    }

    OfClasses fertility(Term births, Term women, Period asked) throws Unanswerable {
        boolean isFiltered =
                women.filters().stream().anyMatch(filter -> filter.dimension().equals(Filter.AGE));
        Term ofAge = isFiltered ? women : women.where(Filter.age(YOUNGEST_MOTHER, NO_MOTHER - 1));
        AgeClasses classes = AgeClasses.common(byAge(births, asked), byAge(ofAge, asked), YOUNGEST_MOTHER, NO_MOTHER);
        double[] widths = classes.widths(NO_MOTHER);
        return new OfClasses(
                classes.inputs(), inputs -> Fertility.totalRate(widths, classes.first(inputs), classes.second(inputs)));
    }

    OfClasses lifeExpectancy(Term deaths, Term population, int years, Period asked) throws Unanswerable {
        AgeClasses classes =
                AgeClasses.common(pooled(deaths, years, asked), pooled(population, years, asked), 0, AgeBand.OPEN);
        double[] widths = classes.widths(AgeBand.OPEN);
        return new OfClasses(
                classes.inputs(),
                inputs -> new LifeTable(widths, classes.first(inputs), classes.second(inputs)).expectancy(0));
    }

    OfClasses herfindahl(Term term, Period asked) throws Unanswerable {
        String divided = term.filters().stream()
                .filter(filter -> filter instanceof Filter.Each)
                .map(Filter::dimension)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No distribution: " + term));
        List<ClassSum> classes =
                planner.classes(term, asked, dimension -> dimension.id().equals(divided));
        return new OfClasses(sums(classes), Concentration::herfindahl);
    }

    private static List<TermSum> sums(List<ClassSum> classes) {
        return classes.stream().map(ClassSum::sum).toList();
    }

    private static double[] limits(Term term, List<ClassSum> classes, int closingAge) throws Unanswerable {
        double[] limits = new double[classes.size() + 1];
        for (int i = 0; i < classes.size(); i++) {
            AgeBand band = AgeClasses.band(classes.get(i));
            limits[i] = band.from();
            limits[i + 1] = band.to() == AgeBand.OPEN ? closingAge : band.to() + 1.0;
        }
        if (limits[classes.size()] <= limits[classes.size() - 1]) {
            throw new Unanswerable("the open age class of " + term + " begins at " + (int) limits[classes.size() - 1]
                    + " and cannot end at " + closingAge + ": choose a higher closing age");
        }
        return limits;
    }
}
