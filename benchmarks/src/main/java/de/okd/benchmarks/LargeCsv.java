package de.okd.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** Invented observations as a German office would export them, seeded; written once into the temporary folder. */
final class LargeCsv {
    private static final long SEED = 64400080;
    private static final int REGIONS = 2000;
    private static final int AGES = 100;

    private LargeCsv() {}

    /** @param megabytes of 1,000,000 bytes, about */
    static Path of(int megabytes) throws IOException {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "okd-benchmark-" + megabytes + ".csv");
        if (!Files.exists(file)) {
            Path part = Files.createTempFile(file.getParent(), "okd-benchmark", ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 20)) {
                write(out, megabytes * 1_000_000L);
            }
            Files.move(part, file);
        }
        return file;
    }

    private static void write(OutputStream out, long size) throws IOException {
        Random random = new Random(SEED);
        out.write("Schlüssel;Geschlecht;Alter;Stichtag;Bevölkerung\n".getBytes(StandardCharsets.UTF_8));
        long written = 0;
        for (long row = 0; written < size; row++) {
            byte[] line = line(row, random).getBytes(StandardCharsets.UTF_8);
            out.write(line);
            written += line.length;
        }
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
