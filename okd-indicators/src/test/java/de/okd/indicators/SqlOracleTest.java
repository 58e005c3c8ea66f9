package de.okd.indicators;

import static de.okd.core.region.RegionLevel.MUNICIPALITY;
import static de.okd.core.time.Period.year;
import static de.okd.indicators.RegionSelection.within;
import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.Okd;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.unit.Unit;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filtered sums over the official population by sex and age. Oracle: SQL over the same store's tables, in DuckDB. */
class SqlOracleTest {
    private static final long SEED = 12411;
    private static final int[] BOUNDS = {0, 3, 6, 10, 15, 18, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 75};

    private record Term(String sex, int from, int to) {
        String formula() {
            String sexFilter = sex.equals("total") ? "" : "sex = " + sex + ", ";
            return "population[" + sexFilter + (to == Integer.MAX_VALUE ? "age >= " + from : "age " + from + ".." + to)
                    + "]";
        }
    }

    private static List<Term> terms() {
        Random random = new Random(SEED);
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int first = random.nextInt(BOUNDS.length);
            int last = first + random.nextInt(BOUNDS.length - first);
            int to = last == BOUNDS.length - 1 ? Integer.MAX_VALUE : BOUNDS[last + 1] - 1;
            terms.add(new Term(List.of("male", "female", "total").get(random.nextInt(3)), BOUNDS[first], to));
        }
        return terms;
    }

    @Test
    void theEngineSumsAsSqlDoes(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("region.okd");
        Map<Term, Map<String, Double>> engine = new HashMap<>();
        try (Okd okd = Okd.open(store)) {
            okd.load(DeliveredData.genesisTables().resolve("gemeinde/12411-02-03-5_00.csv"));
            terms().forEach(term -> engine.put(term, evaluated(okd, term)));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + store)) {
            for (Term term : terms()) {
                assertThat(engine.get(term))
                        .as("seed %d, %s", SEED, term.formula())
                        .hasSize(48)
                        .isEqualTo(queried(connection, term));
            }
        }
    }

    private static Map<String, Double> evaluated(Okd okd, Term term) {
        Indicator indicator = Indicator.of("x", term.formula(), Unit.COUNT);
        Map<String, Double> values = new HashMap<>();
        Indicators.of(okd)
                .select(Catalogue.of(List.of(indicator)))
                .regions(within("06432", MUNICIPALITY), within("06440", MUNICIPALITY))
                .periods(year(2015))
                .evaluate()
                .values()
                .forEach(value -> values.put(value.region().key().value(), value.value()));
        return values;
    }

    private static Map<String, Double> queried(Connection connection, Term term) throws SQLException {
        String sql = """
                SELECT key, sum(value)
                FROM facts_1
                JOIN region ON region.code = facts_1.region
                JOIN slice ON slice.slice = facts_1.slice AND slice.version = 1
                JOIN code AS sex ON sex.version = 1 AND sex.dimension = 0 AND sex.code = slice.codes[1]
                JOIN code AS age ON age.version = 1 AND age.dimension = 1 AND age.code = slice.codes[2]
                WHERE level = 'MUNICIPALITY' AND (key LIKE '06432%%' OR key LIKE '06440%%')
                  AND sex.id = '%s' AND age.age_from >= %d AND age.age_to <= %d
                GROUP BY key""".formatted(term.sex(), term.from(), term.to());
        Map<String, Double> values = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.put(row.getString(1), row.getDouble(2));
            }
        }
        return values;
    }
}
