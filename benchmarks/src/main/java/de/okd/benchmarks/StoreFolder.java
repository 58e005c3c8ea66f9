package de.okd.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** An empty folder for each single shot. */
@State(Scope.Benchmark)
public class StoreFolder {
    private Path folder = Path.of("");

    @Setup(Level.Iteration)
    public void open() throws IOException {
        folder = Files.createTempDirectory("okd-benchmark");
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    @TearDown(Level.Iteration)
    public void delete() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.toList()) {
                Files.delete(path);
            }
        }
        Files.delete(folder);
    }
}
