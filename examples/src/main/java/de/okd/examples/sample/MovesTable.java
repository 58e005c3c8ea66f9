package de.okd.examples.sample;

import java.util.List;

/** Table 12711-01-03-5: moves in and out by sex and age group. */
final class MovesTable {

    private static final String SEXES = ";Insgesamt*7;männlich*7;weiblich*7";
    private static final String GROUPS =
            ";unter 18 Jahre;18 bis unter 25 Jahre;25 bis unter 30 Jahre;30 bis unter 50 Jahre"
                    + ";50 bis unter 65 Jahre;65 Jahre und mehr;Insgesamt";

    private static final GenesisTable LAYOUT = GenesisTable.titled(
                    "12711-01-03-5",
                    List.of(
                            "Zu- und Fortzüge nach Geschlecht und Altersgruppen",
                            "(über Gemeindegrenzen) - Jahressumme -"),
                    "Wanderungsstatistik",
                    "2015")
            .header(";;Zuzüge über die Gemeindegrenzen*21;Fortzüge über die Gemeindegrenzen*21")
            .header(";;Geschlecht*42")
            .header(";" + SEXES.repeat(2))
            .header(";;Altersgruppe (unter 18 bis 65 u.m.)*42")
            .header(";" + GROUPS.repeat(6))
            .header(";;Anzahl*42");

    private MovesTable() {}

    static GenesisTable of(List<Region> regions) {
        return LAYOUT.filledWith(RegionRows.of(regions, MovesTable::counts));
    }

    private static Counts counts(MunicipalityFacts municipality) {
        Draw draw = Draw.of("moves", municipality);
        long people = SamplePopulation.of(municipality).latest().total();
        double in = people * draw.between(0.065, 0.09);
        double out = in * draw.between(0.9, 0.99);
        return direction(Math.round(in), draw).followedBy(direction(Math.round(out), draw));
    }

    private static Counts direction(long moves, Draw draw) {
        Sexes sexes = Sexes.split(moves, draw.between(0.51, 0.55));
        Counts male = Counts.split(sexes.male(), ageWeights(draw));
        Counts female = Counts.split(sexes.female(), ageWeights(draw));
        return male.plus(female)
                .withTotalLast()
                .followedBy(male.withTotalLast())
                .followedBy(female.withTotalLast());
    }

    private static List<Double> ageWeights(Draw draw) {
        return List.of(
                draw.between(15, 19),
                draw.between(15, 20),
                draw.between(15, 19),
                draw.between(29, 34),
                draw.between(9, 13),
                draw.between(5, 8));
    }
}
