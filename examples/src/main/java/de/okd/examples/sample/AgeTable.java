package de.okd.examples.sample;

import java.util.List;

/** Table 12411-02-03-5: population by sex and 17 age groups. */
final class AgeTable {

    private static final String GROUPS = ";unter 3 Jahre;3 bis unter 6 Jahre;6 bis unter 10 Jahre;10 bis unter 15 Jahre"
            + ";15 bis unter 18 Jahre;18 bis unter 20 Jahre;20 bis unter 25 Jahre"
            + ";25 bis unter 30 Jahre;30 bis unter 35 Jahre;35 bis unter 40 Jahre"
            + ";40 bis unter 45 Jahre;45 bis unter 50 Jahre;50 bis unter 55 Jahre"
            + ";55 bis unter 60 Jahre;60 bis unter 65 Jahre;65 bis unter 75 Jahre"
            + ";75 Jahre und mehr;Insgesamt";

    private static final GenesisTable LAYOUT = GenesisTable.titled(
                    "12411-02-03-5",
                    List.of(
                            "Bevölkerungsstand: Bevölkerung nach Geschlecht",
                            "und Altersgruppen (17) - Stichtag 31.12. -"),
                    "Fortschreibung des Bevölkerungsstandes",
                    "Bevölkerungsstand (Anzahl)",
                    "31.12." + PopulationTable.LAST_YEAR)
            .header(";;Insgesamt*18;männlich*18;weiblich*18")
            .header(";;Altersgruppen (unter 3 bis 75 u.m.)*54")
            .header(";" + GROUPS.repeat(3));

    private AgeTable() {}

    static GenesisTable of(List<Region> regions) {
        return LAYOUT.filledWith(RegionRows.of(regions, AgeTable::counts));
    }

    private static Counts counts(MunicipalityFacts municipality) {
        SampleAges ages = SampleAges.of(municipality);
        return ages.male()
                .plus(ages.female())
                .withTotalLast()
                .followedBy(ages.male().withTotalLast())
                .followedBy(ages.female().withTotalLast());
    }
}
