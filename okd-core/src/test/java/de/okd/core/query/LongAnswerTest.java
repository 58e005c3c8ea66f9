package de.okd.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.ChildJvm;
import de.okd.core.Okd;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers too long to hold or to wait for. */
class LongAnswerTest {
    private static final String LONG =
            "SELECT i, i * 0.5 AS half, 'row ' || (i % 100) AS name FROM range(20000000) t(i)";

    /** Sums a long answer row by row. */
    static final class Summing {
        private Summing() {}

        public static void main(String[] arguments) {
            double[] sum = {0};
            try (Okd okd = Okd.inMemory()) {
                okd.sql(LONG).forEach(row -> sum[0] += row.number("half"));
            }
            System.out.println(sum[0]);
        }
    }

    /** 0.5 × (0 + 1 + … + 19,999,999), after Gauss. The rows alone would take more than a gigabyte. */
    @Test
    @Timeout(120)
    void twentyMillionRowsPassThrough64Megabytes() throws IOException {
        try (ChildJvm child = ChildJvm.start(Summing.class, List.of("-Xmx64m"))) {
            assertThat(child.lines()).containsExactly(String.valueOf(0.5 * 20_000_000.0 * 19_999_999.0 / 2));
        }
    }

    @Test
    @Timeout(60)
    void anInterruptCancelsAQueryInsideTheEngine() throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        try (Okd okd = Okd.inMemory()) {
            SqlQuery endless = okd.sql("SELECT sum(a.i * b.i) AS s FROM range(10000000) a(i), range(10000000) b(i)");
            Thread asking = new Thread(() -> {
                try {
                    endless.run();
                } catch (OkdException e) {
                    thrown.set(e);
                }
            });
            asking.start();
            Thread.sleep(500);
            asking.interrupt();
            asking.join();
            assertThat(thrown.get())
                    .isInstanceOfSatisfying(
                            OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CANCELLED));
            assertThat(okd.sql("SELECT 1 AS one").run().table().row(0).integer("one"))
                    .isEqualTo(1);
        }
    }
}
