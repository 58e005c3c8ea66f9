package de.okd.indicators.cube;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Spreads numbered pieces of work that do not touch each other over threads. */
final class Workers {
    private final int threads;

    /** @param threads at least 1; with 1 all work is done by the caller */
    Workers(int threads) {
        this.threads = threads;
    }

    int threads() {
        return threads;
    }

    /** Does pieces 0 to {@code count - 1}; returns when all are done. */
    void each(int count, IntConsumer work) {
        if (threads == 1 || count < 2) {
            for (int i = 0; i < count; i++) {
                work.accept(i);
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(
                Math.min(threads, count),
                new ThreadFactoryBuilder()
                        .setDaemon(true)
                        .setNameFormat("okd-indicators-%d")
                        .build());
        try {
            run(pool, count, work);
        } finally {
            pool.shutdownNow();
        }
    }

    private void run(ExecutorService pool, int count, IntConsumer work) {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int thread = 0; thread < Math.min(threads, count); thread++) {
            running.add(pool.submit(() -> {
                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                    work.accept(i);
                }
            }));
        }
        running.forEach(Workers::finish);
    }

    private static void finish(Future<?> work) {
        try {
            Uninterruptibles.getUninterruptibly(work);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
