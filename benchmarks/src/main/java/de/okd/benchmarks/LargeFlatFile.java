package de.okd.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented population of districts by sex and age in the flat layout of GENESIS ("ffcsv", 21 columns), seeded. */
final class LargeFlatFile {
    private static final long SEED = 12411;
    private static final int DISTRICTS = 400;
    private static final int AGES = 91;
    private static final String[] SEXES = {";Insgesamt", "GESM;männlich", "GESW;weiblich"};

    private LargeFlatFile() {}

    /** @param megabytes of 1,000,000 bytes, about */
    static Path of(int megabytes) throws IOException {
        Random random = new Random(SEED);
        return LargeFile.of("12411-01-01-4", megabytes, header(), row -> line(row, random));
    }

    private static String header() {
        String variables = IntStream.rangeClosed(1, 3)
                .mapToObj(n ->
                        ";%1$d_variable_code;%1$d_variable_label;%1$d_variable_attribute_code;%1$d_variable_attribute_label"
                                .formatted(n))
                .collect(Collectors.joining());
        return "statistics_code;statistics_label;time_code;time_label;time" + variables
                + ";value;value_unit;value_variable_code;value_variable_label\n";
    }

    /** Sorted by date, district, sex and age, no combination twice. */
    private static String line(long row, Random random) {
        long age = row % AGES;
        String sex = SEXES[(int) (row / AGES % SEXES.length)];
        long group = row / AGES / SEXES.length;
        long district = group % DISTRICTS;
        return String.format(
                Locale.ROOT,
                "12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;%d-12-31;KREISE;Kreise;%02d%03d;Kreis %d;GES;"
                        + "Geschlecht;%s;ALTX20;Altersgruppen;ALT%03dB%02d;%s bis unter %d Jahre;%s;Anzahl;BEVSTD;"
                        + "Bevölkerungsstand\n",
                2024 - group / DISTRICTS,
                1 + district % 16,
                1 + district / 16,
                district,
                sex,
                age,
                age + 1,
                age,
                age + 1,
                value(random));
    }

    private static String value(Random random) {
        int percent = random.nextInt(100);
        return percent < 3 ? "-" : percent < 5 ? "." : String.valueOf(random.nextInt(200_000));
    }
}
