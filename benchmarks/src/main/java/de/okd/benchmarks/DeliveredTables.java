package de.okd.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real files the benchmarks read: the folder is given with {@code -Dokd.data=DIR}. */
final class DeliveredTables {
    private static final Path DATA = Path.of(System.getProperty("okd.data", "../shared/data"));

    private DeliveredTables() {}

    static Path municipal() {
        return existing(DATA.resolve("regionalstatistik-2017/gemeinde"));
    }

    static Path ages() {
        return municipal().resolve("12411-02-03-5_00.csv");
    }

    static Path boundaries() {
        return existing(DATA.resolve("vg5000-2021"));
    }

    static List<Path> municipalFiles() {
        try (Stream<Path> files = Files.list(municipal())) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw new IllegalStateException(
                    "These benchmarks read real files and found none at " + path + "; pass -Dokd.data=DIR");
        }
        return path;
    }
}
