package de.okd.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ratios of {@link CubeBenchmark} in the best clean SQL there is: facts joined to a small table of 0/1 weights. */
final class WeightTableSql {
    private final Path store;
    private final List<Ratio> ratios;
    private final int years;
    private final int threads;

    WeightTableSql(Path store, List<Ratio> ratios, int years, int threads) {
        this.store = store;
        this.ratios = ratios;
        this.years = years;
        this.threads = threads;
    }

    /** Opens the store, asks for all ratios at once and closes it. */
    double atOnce() {
        return run(List.of(ratios));
    }

    /** The same with a query for each ratio. */
    double oneByOne() {
        return run(ratios.stream().map(List::of).toList());
    }

    private double run(List<List<Ratio>> queries) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + store);
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + threads);
            statement.execute("CREATE TEMP TABLE weights AS SELECT slice::INTEGER AS slice, (slice // "
                    + SyntheticPopulation.SLICES_A_YEAR + ")::INTEGER AS year, " + weights() + " FROM range("
                    + years * SyntheticPopulation.SLICES_A_YEAR + ") AS slices(slice)");
            double sum = 0;
            for (List<Ratio> query : queries) {
                sum += sum(statement, query);
            }
            return sum;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Ratio.Group> groups() {
        return ratios.stream()
                .flatMap(ratio -> Stream.of(ratio.part(), ratio.whole()))
                .distinct()
                .toList();
    }

    private String weights() {
        return IntStream.range(0, groups().size())
                .mapToObj(i -> {
                    Ratio.Group group = groups().get(i);
                    String age = "slice % " + SyntheticPopulation.AGES;
                    String sex = "slice // " + SyntheticPopulation.AGES + " % 2";
                    return "(" + age + " BETWEEN " + group.from() + " AND " + group.to()
                            + (group.sex() == 2 ? "" : " AND " + sex + " = " + group.sex()) + ")::INTEGER::DOUBLE AS w"
                            + i;
                })
                .collect(Collectors.joining(", "));
    }

    private double sum(Statement statement, List<Ratio> asked) throws SQLException {
        String sums = asked.stream()
                .flatMap(ratio -> Stream.of(ratio.part(), ratio.whole()))
                .map(groups()::indexOf)
                .distinct()
                .map(group -> "sum(value * w" + group + ") AS s" + group)
                .collect(Collectors.joining(", "));
        String quotients = asked.stream()
                .map(ratio ->
                        "sum(100 * s" + groups().indexOf(ratio.part()) + " / s" + groups().indexOf(ratio.whole()) + ")")
                .collect(Collectors.joining(" + "));
        try (ResultSet result = statement.executeQuery("SELECT " + quotients + " FROM (SELECT region, year, " + sums
                + " FROM facts_1 JOIN weights USING (slice) GROUP BY region, year)")) {
            result.next();
            return result.getDouble(1);
        }
    }
}
