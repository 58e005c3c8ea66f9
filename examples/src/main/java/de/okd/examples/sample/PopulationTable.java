package de.okd.examples.sample;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Table 12411-01-01-5: population by sex at the end of eight years. */
final class PopulationTable {

    static final int LAST_YEAR = 2015;
    static final int YEARS = 8;

    private static final GenesisTable LAYOUT = GenesisTable.titled(
                    "12411-01-01-5",
                    List.of("Bevölkerungsstand: Bevölkerung nach Geschlecht", "- Stichtag 31.12. -"),
                    "Fortschreibung des Bevölkerungsstandes",
                    "Bevölkerungsstand (Anzahl)")
            .header(";" + dates())
            .header(";" + ";Insgesamt;männlich;weiblich".repeat(YEARS));

    private PopulationTable() {}

    static GenesisTable of(List<Region> regions) {
        return LAYOUT.filledWith(RegionRows.of(regions, PopulationTable::counts));
    }

    private static Counts counts(MunicipalityFacts municipality) {
        return SamplePopulation.of(municipality).latestFirst().stream()
                .map(Sexes::totalFirst)
                .reduce(Counts::followedBy)
                .orElseThrow();
    }

    private static String dates() {
        return IntStream.range(0, YEARS)
                .mapToObj(yearsAgo -> ";31.12." + (LAST_YEAR - yearsAgo) + "*3")
                .collect(Collectors.joining());
    }
}
