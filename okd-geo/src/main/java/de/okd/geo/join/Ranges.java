package de.okd.geo.join;

import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/** Work on consecutive numbers, divided among threads. */
final class Ranges {
    private static final int LONGEST = 1 << 21;
    private static final int SHORTEST = 1 << 14;
    /** So that a thread whose processor has other work to do leaves some of its share to the rest. */
    private static final int RANGES_PER_THREAD = 4;

    private Ranges() {}

    /** Does something with the numbers from one up to, not including, another. */
    interface Work {
        void run(int from, int to);
    }

    /** Covers 0 to {@code count}; whatever the work throws is thrown. Returns when all is done. */
    static void each(int count, int threads, Work work) {
        int shares = threads == 1 ? 1 : RANGES_PER_THREAD * threads;
        int length = Math.min(LONGEST, Math.max(SHORTEST, (count - 1) / shares + 1));
        int ranges = (count + length - 1) / length;
        if (threads == 1 || ranges <= 1) {
            run(0, ranges, length, count, work);
            return;
        }
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            pool.submit(() -> IntStream.range(0, ranges)
                            .parallel()
                            .forEach(range -> run(range, range + 1, length, count, work)))
                    .join();
        } finally {
            pool.shutdown();
        }
    }

    private static void run(int first, int end, int length, int count, Work work) {
        for (int range = first; range < end; range++) {
            work.run(range * length, (int) Math.min(count, (range + 1L) * length));
        }
    }
}
