package de.okd.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** Invented observations as a German office would export them, seeded. */
final class LargeCsv {
    private static final long SEED = 64400080;
    private static final int REGIONS = 2000;
    private static final int AGES = 100;

    private LargeCsv() {}

    /** @param megabytes of 1,000,000 bytes, about */
    static Path of(int megabytes) throws IOException {
        Random random = new Random(SEED);
        return LargeFile.of(
                "observations",
                megabytes,
                "Schlüssel;Geschlecht;Alter;Stichtag;Bevölkerung\n",
                row -> line(row, random));
    }

    /** Sorted by date, age and sex, no combination twice. */
    private static String line(long row, Random random) {
        int region = (int) (row % REGIONS);
        long slice = row / REGIONS;
        String sex = slice % 2 == 0 ? "männlich" : "weiblich";
        long age = slice / 2 % AGES;
        long year = 1900 + slice / 2 / AGES;
        return String.format(Locale.ROOT, "%02d%03d%03d", 1 + region % 16, 1 + region / 16 % 60, 1 + region % 900) + ";"
                + sex + ";" + age + ";31.12." + year + ";" + value(random) + "\n";
    }

    private static String value(Random random) {
        int percent = random.nextInt(100);
        if (percent < 6) {
            return percent < 3 ? "-" : percent < 5 ? "." : "x";
        }
        int number = random.nextInt(2_000_000) >> random.nextInt(12);
        return String.format(Locale.GERMANY, "%,d", number) + "," + random.nextInt(10);
    }
}
