package de.okd.examples.sample;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tables 13111-01-03-5 and 13111-02-02-5: employees at their workplace and at their residence by
 * nationality and sex; the smallest municipalities keep their foreign employees secret.
 */
final class EmployeeTable {

    private static final int FIRST_FOREIGN_COLUMN = 3;
    private static final int SECRETIVE_MUNICIPALITIES = 2;

    private EmployeeTable() {}

    static GenesisTable atWorkplace(List<Region> regions) {
        return table("13111-01-03-5", "Arbeitsort", regions, EmployeeTable::working);
    }

    static GenesisTable atResidence(List<Region> regions) {
        return table("13111-02-02-5", "Wohnort", regions, EmployeeTable::living);
    }

    private static GenesisTable table(
            String code, String place, List<Region> regions, Function<MunicipalityFacts, Counts> invention) {
        Set<String> secretive = smallest(regions);
        return layout(code, place)
                .filledWith(RegionRows.of(
                        regions,
                        invention,
                        (region, column) -> column >= FIRST_FOREIGN_COLUMN && secretive.contains(region.code())));
    }

    private static GenesisTable layout(String code, String place) {
        return GenesisTable.titled(
                        code,
                        List.of(
                                "Sozialversicherungspflichtig Beschäftigte am " + place,
                                "nach Geschlecht und Nationalität - Stichtag 30.06.-"),
                        "Sozialversicherungspflichtig Beschäftigte",
                        "Sozialversicherungspfl. Beschäftigte (" + place + ") (Anzahl)",
                        "30.06.2015")
                .header(";;Nationalität*6")
                .header(";;Insgesamt*3;Ausländer(innen)*3")
                .header(";;Geschlecht*6")
                .header(";;Insgesamt;männlich;weiblich;Insgesamt;männlich;weiblich");
    }

    private static Set<String> smallest(List<Region> regions) {
        return regions.get(0).municipalities().stream()
                .sorted(Comparator.comparingLong(MunicipalityFacts::population))
                .limit(SECRETIVE_MUNICIPALITIES)
                .map(MunicipalityFacts::ags)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Counts working(MunicipalityFacts municipality) {
        Draw draw = Draw.of("employees at workplace", municipality);
        return employees(municipality, draw.between(0.12, 0.42), draw);
    }

    private static Counts living(MunicipalityFacts municipality) {
        Draw draw = Draw.of("employees at residence", municipality);
        return employees(municipality, draw.between(0.365, 0.395), draw);
    }

    private static Counts employees(MunicipalityFacts municipality, double share, Draw draw) {
        long people = SamplePopulation.of(municipality).latest().total();
        Sexes all = Sexes.split(Math.round(people * share), draw.between(0.51, 0.57));
        long foreigners = Math.round(all.total() * draw.between(0.07, 0.15));
        Sexes foreign = Sexes.split(foreigners, draw.between(0.55, 0.63));
        return all.totalFirst().followedBy(foreign.totalFirst());
    }
}
