package de.okd.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/** Seconds of all processors together, and of the clock, that some work takes; and the heap it reaches. */
final class CpuTime {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int RUNS = 7;
    private static final int WARM_UPS = 25;

    private CpuTime() {}

    /** Runs the work several times and prints medians; the work's number is printed as proof that all did the same. */
    static void report(String what, DoubleSupplier work) {
        report(what, WARM_UPS, work);
    }

    static void report(String what, int warmUps, DoubleSupplier work) {
        double[] cpu = new double[RUNS];
        double[] wall = new double[RUNS];
        double check = 0;
        long peak = 0;
        for (int run = -warmUps; run < RUNS; run++) {
            System.gc();
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
            long cpuStart = SYSTEM.getProcessCpuTime();
            long start = System.nanoTime();
            check = work.getAsDouble();
            if (run >= 0) {
                wall[run] = (System.nanoTime() - start) / 1e9;
                cpu[run] = (SYSTEM.getProcessCpuTime() - cpuStart) / 1e9;
            }
            peak = Math.max(peak, peak());
        }
        System.out.printf(
                Locale.ROOT,
                "%-48s cpu %6.3f s (%.3f to %.3f)  wall %6.3f s  peak heap %5d MB  check %.6f%n",
                what,
                median(cpu),
                Arrays.stream(cpu).min().orElse(0),
                Arrays.stream(cpu).max().orElse(0),
                median(wall),
                peak >> 20,
                check);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
