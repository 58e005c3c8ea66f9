package de.okd.examples.sample;

import java.util.ArrayList;
import java.util.List;

/** Invented population of a municipality at the end of each year. */
record SamplePopulation(List<Sexes> latestFirst) {

    SamplePopulation {
        latestFirst = List.copyOf(latestFirst);
    }

    static SamplePopulation of(MunicipalityFacts municipality) {
        Draw draw = Draw.of("population", municipality);
        double total = municipality.population() * draw.between(0.955, 0.985);
        double maleShare = draw.between(0.486, 0.496);
        List<Sexes> years = new ArrayList<>();
        for (int year = 0; year < PopulationTable.YEARS; year++) {
            years.add(Sexes.split(Math.round(total), maleShare + draw.between(-0.001, 0.001)));
            total /= 1 + draw.between(-0.004, 0.009);
        }
        return new SamplePopulation(years);
    }

    Sexes latest() {
        return latestFirst.get(0);
    }
}
