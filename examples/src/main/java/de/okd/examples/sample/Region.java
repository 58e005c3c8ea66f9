package de.okd.examples.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a table: a municipality, or an upper level that sums its municipalities.
 *
 * @param label name, indented by the level as in the official tables
 */
record Region(String code, String label, List<MunicipalityFacts> municipalities) {

    private static final String DARMSTADT_DIEBURG = "06432";
    private static final String WETTERAU = "06440";

    Region {
        municipalities = List.copyOf(municipalities);
    }

    /** The upper levels and the municipalities below each district, as the tables list them. */
    static List<Region> inTableOrder(List<MunicipalityFacts> municipalities) {
        List<Region> regions = new ArrayList<>();
        regions.add(new Region("DG", "Deutschland (Beispieldaten)", municipalities));
        regions.add(new Region("06", "  Hessen (Beispieldaten)", municipalities));
        regions.addAll(district(DARMSTADT_DIEBURG, "Darmstadt-Dieburg (Beispieldaten), Landkreis", municipalities));
        regions.addAll(district(WETTERAU, "Wetteraukreis (Beispieldaten)", municipalities));
        return List.copyOf(regions);
    }

    private static List<Region> district(String code, String name, List<MunicipalityFacts> municipalities) {
        List<MunicipalityFacts> members =
                municipalities.stream().filter(m -> m.district().equals(code)).toList();
        List<Region> regions = new ArrayList<>();
        regions.add(new Region(code, "      " + name, members));
        members.forEach(m -> regions.add(municipality(m)));
        return regions;
    }

    private static Region municipality(MunicipalityFacts facts) {
        return new Region(facts.ags(), "        " + facts.name(), List.of(facts));
    }
}
