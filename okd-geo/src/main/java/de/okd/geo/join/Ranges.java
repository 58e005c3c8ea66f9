package de.okd.geo.join;

import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/** Work on consecutive numbers, divided among threads. */
final class Ranges {
    private static final int LENGTH = 1 << 14;

    private Ranges() {}

    /** Does something with the numbers from one up to, not including, another. */
    interface Work {
        void run(int from, int to);
    }

    /** Covers 0 to {@code count}; whatever the work throws is thrown. Returns when all is done. */
    static void each(int count, int threads, Work work) {
        if (threads == 1 || count <= LENGTH) {
            work.run(0, count);
            return;
        }
        int ranges = (count + LENGTH - 1) / LENGTH;
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            pool.submit(() -> IntStream.range(0, ranges)
                            .parallel()
                            .forEach(range -> work.run(range * LENGTH, Math.min(count, (range + 1) * LENGTH))))
                    .join();
        } finally {
            pool.shutdown();
        }
    }
}
