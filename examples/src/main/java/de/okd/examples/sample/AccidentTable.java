package de.okd.examples.sample;

import java.util.List;

/** Table 46241-01-03-5: road accidents and casualties. */
final class AccidentTable {

    private static final GenesisTable LAYOUT = GenesisTable.titled(
                    "46241-01-03-5",
                    List.of("Straßenverkehrsunfälle, verunglückte Personen"),
                    "Statistik der Straßenverkehrsunfälle",
                    "2015")
            .header(";;Unfälle (insgesamt);Unfälle mit Personenschaden"
                    + ";Schwerwiegende Unfälle mit Sachschaden i. e. S."
                    + ";Sons.Sachschadensunf.unter d.Einfl.berausch.Mittel"
                    + ";Getötete Personen;Verletzte Personen")
            .header(";;Anzahl*6");

    private AccidentTable() {}

    static GenesisTable of(List<Region> regions) {
        return LAYOUT.filledWith(RegionRows.of(regions, AccidentTable::counts));
    }

    private static Counts counts(MunicipalityFacts municipality) {
        Draw draw = Draw.of("accidents", municipality);
        double people = municipality.population();
        Counts accidents = Counts.of(
                draw.roundedBetween(people * 0.002, people * 0.0045),
                draw.roundedBetween(people * 0.0006, people * 0.0015),
                draw.roundedBetween(0, people * 0.0004));
        long killed = draw.roundedBetween(0, people * 0.00008);
        long injured = Math.round(accidents.at(0) * draw.between(1.2, 1.4));
        return Counts.of(accidents.sum()).followedBy(accidents).followedBy(Counts.of(killed, injured));
    }
}
