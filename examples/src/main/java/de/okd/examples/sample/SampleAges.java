package de.okd.examples.sample;

import java.util.List;
import java.util.stream.IntStream;

/** Invented population of the last year by age group; the groups sum to the population. */
record SampleAges(Counts male, Counts female) {

    private static final List<Double> MALE_PYRAMID = List.of(
            27.0, 27.0, 36.0, 48.0, 31.0, 21.0, 57.0, 61.0, 61.0, 58.0, 60.0, 81.0, 87.0, 76.0, 64.0, 100.0, 95.0);
    private static final List<Double> FEMALE_PYRAMID = List.of(
            25.0, 25.0, 34.0, 45.0, 29.0, 19.0, 52.0, 57.0, 58.0, 57.0, 60.0, 80.0, 86.0, 76.0, 66.0, 106.0, 135.0);

    static SampleAges of(MunicipalityFacts municipality) {
        Draw draw = Draw.of("ages", municipality);
        Sexes people = SamplePopulation.of(municipality).latest();
        double ageing = draw.between(-0.12, 0.12);
        return new SampleAges(
                Counts.split(people.male(), shaped(MALE_PYRAMID, ageing, draw)),
                Counts.split(people.female(), shaped(FEMALE_PYRAMID, ageing, draw)));
    }

    private static List<Double> shaped(List<Double> pyramid, double ageing, Draw draw) {
        int middle = pyramid.size() / 2;
        return IntStream.range(0, pyramid.size())
                .mapToObj(group ->
                        pyramid.get(group) * (1 + ageing * (group - middle) / middle) * draw.between(0.94, 1.06))
                .toList();
    }
}
