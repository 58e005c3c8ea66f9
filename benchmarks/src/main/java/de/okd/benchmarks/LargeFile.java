package de.okd.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongFunction;

/** Invented text of any size in UTF-8, written once into the temporary folder. */
final class LargeFile {
    private LargeFile() {}

    /**
     * @param megabytes of 1,000,000 bytes, about
     * @param line by its number from 0, line break included; the same whenever it is asked in order
     */
    static Path of(String name, int megabytes, String header, LongFunction<String> line) throws IOException {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "okd-benchmark-" + name + "-" + megabytes + ".csv");
        if (!Files.exists(file)) {
            Path part = Files.createTempFile(file.getParent(), "okd-benchmark", ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 20)) {
                out.write(header.getBytes(StandardCharsets.UTF_8));
                write(out, megabytes * 1_000_000L, line);
            }
            Files.move(part, file);
        }
        return file;
    }

    private static void write(OutputStream out, long size, LongFunction<String> line) throws IOException {
        long written = 0;
        for (long row = 0; written < size; row++) {
            byte[] bytes = line.apply(row).getBytes(StandardCharsets.UTF_8);
            out.write(bytes);
            written += bytes.length;
        }
    }
}
