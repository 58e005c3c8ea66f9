package de.okd.examples.sample;

import java.util.List;

/** Table 33111-01-01-5: the area of each municipality by its use, in hectares. */
final class LandUseTable {

    private static final GenesisTable LAYOUT = GenesisTable.titled(
                    "33111-01-01-5",
                    List.of("Bodenfläche nach Art der tatsächlichen Nutzung", "- Stichtag 31.12. -"),
                    "Flächenerhebung nach Art der tatsächlichen Nutzung",
                    "31.12.2015")
            .header(";;Bodenfläche*19")
            .header(";;;Siedlungs- und Verkehrsfläche;Gebäude- und Freifläche*3"
                    + ";Betriebsfläche (ohne Abbauland);Erholungsfläche*2;Friedhofsfläche"
                    + ";Verkehrsfläche*2;Landwirtschaftsfläche*3;Waldfläche;Wasserfläche;Abbauland"
                    + ";Flächen anderer Nutzung (ohne Friedhofsfläche)*2")
            .header(";;;;Insgesamt;Wohnen;Gewerbe, Industrie;;Insgesamt;Grünanlage;;Insgesamt"
                    + ";Straße, Weg, Platz;Insgesamt;Moor;Heide;;;;Insgesamt;Unland")
            .header(";;ha*19");

    private LandUseTable() {}

    static GenesisTable of(List<Region> regions) {
        return LAYOUT.filledWith(RegionRows.of(regions, LandUseTable::counts));
    }

    private static Counts counts(MunicipalityFacts municipality) {
        Draw draw = Draw.of("land use", municipality);
        Counts settled = settled(municipality, draw);
        Counts open = open(municipality.areaHectares() - settled.sum(), draw);
        return Counts.of(municipality.areaHectares(), settled.sum())
                .followedBy(settledColumns(settled, draw))
                .followedBy(openColumns(open, draw));
    }

    /** Buildings, operations, recreation, cemeteries and transport. */
    private static Counts settled(MunicipalityFacts municipality, Draw draw) {
        double people = municipality.population();
        double area = municipality.areaHectares();
        return Counts.of(
                draw.roundedBetween(people * 0.018, people * 0.022),
                draw.roundedBetween(people * 0.0002, people * 0.0015),
                draw.roundedBetween(people * 0.002, people * 0.0035),
                draw.roundedBetween(people * 0.0004, people * 0.0007),
                draw.roundedBetween(area * 0.05, area * 0.065 + people * 0.002));
    }

    /** Agriculture, forest, water, extraction and other uses. */
    private static Counts open(long area, Draw draw) {
        return Counts.split(
                area,
                List.of(
                        draw.between(40, 70),
                        draw.between(20, 50),
                        draw.between(0.5, 2),
                        draw.rarelyUpTo(0.6),
                        draw.between(0.5, 2)));
    }

    private static Counts settledColumns(Counts settled, Draw draw) {
        Counts buildings = Counts.split(settled.at(0), List.of(draw.between(5, 6), draw.between(1, 2), 2.5));
        return Counts.of(
                settled.at(0),
                buildings.at(0),
                buildings.at(1),
                settled.at(1),
                settled.at(2),
                Math.round(settled.at(2) * draw.between(0.3, 0.7)),
                settled.at(3),
                settled.at(4),
                Math.round(settled.at(4) * draw.between(0.85, 0.95)));
    }

    private static Counts openColumns(Counts open, Draw draw) {
        Counts farmland = Counts.split(open.at(0), List.of(100.0, draw.rarelyUpTo(0.3), draw.rarelyUpTo(0.3)));
        return Counts.of(
                open.at(0),
                farmland.at(1),
                farmland.at(2),
                open.at(1),
                open.at(2),
                open.at(3),
                open.at(4),
                Math.round(open.at(4) * draw.between(0, 0.6)));
    }
}
