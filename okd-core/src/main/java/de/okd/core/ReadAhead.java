package de.okd.core;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Reads the next file while the one before it is stored: both take about equally long. Holds two files at most. */
final class ReadAhead implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(new ThreadFactoryBuilder()
            .setDaemon(true)
            .setNameFormat("okd-read-ahead")
            .build());
    private final Iterator<Path> paths;
    private final Function<Path, Reading> reader;
    private Optional<Future<Reading>> next;

    ReadAhead(List<Path> paths, Function<Path, Reading> reader) {
        this.paths = paths.iterator();
        this.reader = reader;
        this.next = submitted();
    }

    private Optional<Future<Reading>> submitted() {
        if (!paths.hasNext()) {
            return Optional.empty();
        }
        Path path = paths.next();
        return Optional.of(thread.submit(() -> reader.apply(path)));
    }

    /** The next file in order, read; waits if it is not ready. */
    Reading next() throws InterruptedException {
        Future<Reading> current = next.orElseThrow(NoSuchElementException::new);
        next = submitted();
        try {
            return current.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A format failed with something else than an OkdException", e.getCause());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
