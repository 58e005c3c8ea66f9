package de.okd.core.internal.duckdb;

import de.okd.core.error.Suggestion;
import de.okd.core.quality.QualityRule;
import de.okd.core.source.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Rules about the values of a measure. */
final class ValueRules {
    private final Sql sql;
    private final Version version;
    private final RuleVerdict verdict;

    ValueRules(Sql sql, Version version, RuleVerdict verdict) {
        this.sql = sql;
        this.version = version;
        this.verdict = verdict;
    }

    RuleVerdict check(QualityRule rule) {
        if (rule instanceof QualityRule.Range range) {
            return known(range.measure()).orElseGet(() -> range(range));
        }
        if (rule instanceof QualityRule.RelativeJump jump) {
            return known(jump.measure())
                    .orElseGet(() ->
                            jump(jump.measure(), "abs(new_value - old_value) > ? * abs(old_value)", jump.share()));
        }
        if (rule instanceof QualityRule.AbsoluteJump jump) {
            return known(jump.measure())
                    .orElseGet(() -> jump(jump.measure(), "abs(new_value - old_value) > ?", jump.most()));
        }
        throw new IllegalStateException("No check for " + rule);
    }

    /** The verdict if the measure is unknown. */
    private Optional<RuleVerdict> known(String measure) {
        List<String> measures = sql.query(
                row -> row.getString(1), "SELECT id FROM measure WHERE version = ? ORDER BY code", version.number());
        return measures.contains(measure)
                ? Optional.empty()
                : Optional.of(verdict.notRun(
                        "there is no measure \"" + measure + "\"." + Suggestion.didYouMean(measure, measures)));
    }

    private RuleVerdict range(QualityRule.Range range) {
        String values = "FROM (" + FactIdentity.query(version.number()) + ") WHERE measure = ? AND value IS NOT NULL";
        sql.query(
                row -> report(row, row.getDouble(4) + ""),
                "SELECT key, period, codes, value " + values
                        + " AND NOT value BETWEEN ? AND ? ORDER BY key, period, codes",
                range.measure(),
                range.least(),
                range.most());
        return verdict.checked(count(values, range.measure()), "values");
    }

    private RuleVerdict jump(String measure, String condition, double limit) {
        Optional<Integer> before = before();
        if (before.isEmpty()) {
            return verdict.skipped("this is the first version of the dataset, there is none to compare it with");
        }
        String pairs = "FROM (SELECT key, period, measure, codes, old.value AS old_value, new.value AS new_value FROM ("
                + FactIdentity.query(before.get()) + ") old JOIN (" + FactIdentity.query(version.number())
                + ") new USING (key, period, measure, codes)) WHERE measure = ?"
                + " AND old_value IS NOT NULL AND new_value IS NOT NULL";
        sql.query(
                row -> report(row, row.getDouble(4) + " became " + row.getDouble(5)),
                "SELECT key, period, codes, old_value, new_value " + pairs + " AND " + condition
                        + " ORDER BY key, period, codes",
                measure,
                limit);
        return verdict.checked(count(pairs, measure), "values that the version before has too");
    }

    private Optional<Integer> before() {
        return sql.query(row -> row.getInt(1), """
                        SELECT version FROM version WHERE dataset = ? AND kind = 'TABLE' AND version < ?
                        ORDER BY version DESC LIMIT 1""", version.dataset(), version.number()).stream()
                .findFirst();
    }

    private long count(String values, String measure) {
        return sql.query(row -> row.getLong(1), "SELECT count(*) " + values, measure)
                .get(0);
    }

    private String report(ResultSet row, String found) throws SQLException {
        String key = row.getString(1);
        verdict.broken(found + " (" + row.getString(2) + ", " + row.getString(3) + ")", key);
        return key;
    }
}
