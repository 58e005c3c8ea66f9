package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.query.Question;
import de.okd.core.store.StoreOptions;
import de.okd.core.table.StreamedRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What those who wait for an answer are told meanwhile, by the real engine. */
@Timeout(120)
class QueryProgressTest {
    private static final String HASHES = "FROM range(20000000) t(i) WHERE md5(i::VARCHAR) LIKE 'a%'";
    private static final String COUNT = "SELECT count(*) AS n " + HASHES;

    private final List<Progress> told = Collections.synchronizedList(new ArrayList<>());
    private Path file;
    private Okd okd;

    /** One thread, so that a big machine is not done before anything can be told. */
    @BeforeEach
    void open(@TempDir Path folder) {
        file = folder.resolve("region.okd");
        okd = Okd.open(file, StoreOptions.defaults().withThreads(1));
    }

    @AfterEach
    void close() {
        okd.close();
    }

    private List<Integer> percents() {
        return told.stream().map(Progress::done).toList();
    }

    private void assertRisesToTheEnd() {
        assertThat(percents()).isSorted().startsWith(0).endsWith(100);
        assertThat(percents().stream().distinct()).hasSizeGreaterThan(4);
    }

    private void assertAnswersStill() {
        assertThat(okd.sql("SELECT 1 AS one").run().table().row(0).integer("one"))
                .isEqualTo(1);
    }

    @Test
    void aLongQueryTellsAscendingPercentsAndItsEnd() {
        okd.run(okd.sql(COUNT), told::add);
        assertRisesToTheEnd();
        assertThat(told).allMatch(step -> step.task().equals(COUNT) && step.total() == 100);
        assertThat(told.get(told.size() - 1).rows()).isEqualTo(1);
    }

    @Test
    void listeningDoesNotChangeTheAnswer() {
        Question question = okd.sql("SELECT i, md5(i::VARCHAR) AS hash FROM range(5000) t(i) ORDER BY hash");
        assertThat(okd.run(question, told::add)).isEqualTo(question.run());
    }

    @Test
    void anAnswerReadRowByRowTellsItsRows() {
        long rows = 0;
        try (StreamedRows answer = okd.open(okd.sql("SELECT i, md5(i::VARCHAR) AS hash " + HASHES), told::add)) {
            while (answer.next()) {
                rows++;
            }
        }
        assertRisesToTheEnd();
        assertThat(told.stream().map(Progress::rows).toList()).isSorted().endsWith(rows);
        assertThat(told.stream().map(Progress::rows).distinct()).hasSizeGreaterThan(4);
    }

    @Test
    void anAnswerThatIsClosedEarlyIsNeverToldAsFinished() {
        try (StreamedRows answer = okd.open(okd.sql("SELECT i FROM range(20000000) t(i)"), told::add)) {
            answer.next();
        }
        assertThat(percents()).startsWith(0).doesNotContain(100);
        assertAnswersStill();
    }

    @Test
    void whatTheListenerThrowsEndsTheQuery() {
        Progress.Listener impatient = step -> {
            if (step.done() > 0) {
                throw new IllegalStateException("enough");
            }
        };
        assertThatThrownBy(() -> okd.run(okd.sql(COUNT), impatient))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
        assertAnswersStill();
    }

    @Test
    void anInterruptCancelsAQueryThatIsListenedTo() {
        Thread asking = Thread.currentThread();
        Progress.Listener interrupting = step -> {
            told.add(step);
            if (step.done() > 0) {
                asking.interrupt();
            }
        };
        assertThatThrownBy(() -> okd.run(okd.sql(COUNT), interrupting))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CANCELLED));
        assertThat(Thread.interrupted()).as("left over interrupt").isFalse();
        assertThat(percents()).doesNotContain(100);
        assertAnswersStill();
    }

    @Test
    void aStoreThatWasRewrittenByAPurgeStillTells(@TempDir Path folder) {
        okd.load(SmallTables.write(folder, "p.csv", SmallTables.POPULATION));
        okd.load(SmallTables.write(folder, "q.csv", SmallTables.POPULATION.replace(";31200;", ";31201;")));
        okd.archive().purge(okd.versions().get(0), "superseded");
        okd.run(okd.sql(COUNT), told::add);
        assertRisesToTheEnd();
    }

    @Test
    void aStoreOpenedForReadingTellsToo() {
        okd.close();
        okd = Okd.open(file, StoreOptions.defaults().withThreads(1).forReading());
        okd.run(okd.sql(COUNT), told::add);
        assertRisesToTheEnd();
    }
}
