package de.okd.examples.sample;

import java.util.List;

/** Table 12411-07-01-5: mean age, estimated from the age groups of the sample. */
final class MeanAgeTable {

    private static final String DATE = "31.12." + PopulationTable.LAST_YEAR;
    private static final List<Double> MIDDLE_OF_GROUP =
            List.of(1.5, 4.5, 8.0, 12.5, 16.5, 19.0, 22.5, 27.5, 32.5, 37.5, 42.5, 47.5, 52.5, 57.5, 62.5, 70.0, 81.0);

    private static final GenesisTable LAYOUT = GenesisTable.titled(
                    "12411-07-01-5",
                    List.of("Durchschnittsalter der Bevölkerung", "- Stichtag 31.12. -"),
                    "Fortschreibung des Bevölkerungsstandes")
            .header(";;;Durchschnittsalter der Bevölkerung*3")
            .header(";;;;männlich;weiblich")
            .header(";;;Jahre*3");

    private MeanAgeTable() {}

    static GenesisTable of(List<Region> regions) {
        return LAYOUT.filledWith(regions.stream().map(MeanAgeTable::row).toList());
    }

    private static List<String> row(Region region) {
        Counts male = RegionRows.total(region, m -> SampleAges.of(m).male());
        Counts female = RegionRows.total(region, m -> SampleAges.of(m).female());
        return List.of(DATE, region.code(), region.label(), meanAge(male.plus(female)), meanAge(male), meanAge(female));
    }

    private static String meanAge(Counts groups) {
        double years = 0;
        for (int group = 0; group < MIDDLE_OF_GROUP.size(); group++) {
            years += groups.at(group) * MIDDLE_OF_GROUP.get(group);
        }
        long tenths = Math.round(years * 10 / groups.sum());
        return tenths / 10 + "," + tenths % 10;
    }
}
