package de.okd.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeBandTest {
    private static final AgeBand ALL = new AgeBand(0, AgeBand.OPEN);

    private static List<AgeBand> bands(String text) {
        return Arrays.stream(text.split(" "))
                .map(band -> AgeBand.find(band).orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "unter 3 Jahre, 0-2",
        "unter 3 Jahren, 0-2",
        "unter 1, 0-0",
        "15 bis unter 18 Jahre, 15-17",
        "3 bis unter 6 Jahren, 3-5",
        "75 Jahre und mehr, 75+",
        "65 und mehr, 65+",
        "65 Jahre und älter, 65+",
        "65 und mehr Jahre, 65+",
        "15-64, 15-64",
        "65+, 65+"
    })
    void labelsOfTheOfficesAreRead(String label, String band) {
        assertThat(AgeBand.find(label)).map(AgeBand::toString).contains(band);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Insgesamt", "unter 0 Jahre", "18 bis unter 18 Jahre", "64-15", "Altersgruppe", "-3"})
    void anythingElseIsNoAgeBand(String label) {
        assertThat(AgeBand.find(label)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999+", "0-99999999999", "unter 99999999999 Jahre"})
    void anAgeTooLargeForANumberIsNoAgeBand(String label) {
        assertThat(AgeBand.find(label)).isEmpty();
    }

    @Test
    void aBandThatRunsDownwardsIsAnIllegalArgument() {
        assertThatThrownBy(() -> new AgeBand(5, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 5 to 4");
    }

    @Test
    void theSeventeenOfficialBandsTileAllAges() {
        assertThat(ALL.isTiledBy(bands("0-2 3-5 6-9 10-14 15-17 18-19 20-24 25-29 30-34 35-39 40-44 45-49 50-54 55-59"
                        + " 60-64 65-74 75+")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "15-64, 15-29 30-64, true",
        "15-64, 30-64 15-29, true",
        "15-64, 15-29 31-64, false",
        "15-64, 15-30 30-64, false",
        "15-64, 15-29 30-63, false",
        "15-64, 10-64, false",
        "65+, 65-74 75+, true",
        "65+, 65-74 75-99, false"
    })
    void bandsTileWithoutGapOrOverlap(String whole, String parts, boolean tiles) {
        assertThat(bands(whole).get(0).isTiledBy(bands(parts))).isEqualTo(tiles);
    }

    @Test
    void noBandsTileNothing() {
        assertThat(new AgeBand(0, 5).isTiledBy(List.of())).isFalse();
    }

    /** Oracle: counting every single year of age, 40 standing for "and older". */
    @Test
    void tilingAgreesWithCountingEveryYearOfAge() {
        long seed = 20151231;
        Random random = new Random(seed);
        int tiled = 0;
        for (int run = 0; run < 5000; run++) {
            AgeBand whole = band(random.nextInt(6), random.nextInt(8), random);
            List<AgeBand> parts = parts(whole, random);
            boolean expected = tilesByCounting(whole, parts);
            tiled += expected ? 1 : 0;
            assertThat(whole.isTiledBy(parts))
                    .as("seed %d, run %d: %s by %s", seed, run, whole, parts)
                    .isEqualTo(expected);
        }
        assertThat(tiled).as("runs that do tile").isBetween(500, 4500);
    }

    private static AgeBand band(int from, int length, Random random) {
        return new AgeBand(from, random.nextInt(5) == 0 ? AgeBand.OPEN : from + length);
    }

    /** A proper tiling, half the time with one band left out, doubled or moved. */
    private static List<AgeBand> parts(AgeBand whole, Random random) {
        List<AgeBand> parts = new ArrayList<>();
        int last = whole.to() == AgeBand.OPEN ? 20 : whole.to();
        for (int from = whole.from(); from <= last; ) {
            int to = Math.min(last, from + random.nextInt(4));
            parts.add(new AgeBand(from, to == 20 ? AgeBand.OPEN : to));
            from = to + 1;
        }
        switch (random.nextInt(6)) {
            case 0 -> parts.remove(random.nextInt(parts.size()));
            case 1 -> parts.add(parts.get(random.nextInt(parts.size())));
            case 2 -> parts.add(band(random.nextInt(20), random.nextInt(3), random));
            default -> java.util.Collections.shuffle(parts, random);
        }
        return parts;
    }

    private static boolean tilesByCounting(AgeBand whole, List<AgeBand> parts) {
        return IntStream.rangeClosed(0, 40).allMatch(age -> {
            long covering = parts.stream().filter(part -> holds(part, age)).count();
            return covering == (holds(whole, age) ? 1 : 0);
        });
    }

    private static boolean holds(AgeBand band, int age) {
        return band.from() <= age && age <= band.to();
    }
}
