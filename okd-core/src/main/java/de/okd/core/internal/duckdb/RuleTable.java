package de.okd.core.internal.duckdb;

import de.okd.core.quality.QualityRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of datasets, kept in the store. */
final class RuleTable {
    private enum Kind {
        KEYS_EXIST,
        PARTS_SUM,
        RANGE,
        COMPLETE,
        RELATIVE_JUMP,
        ABSOLUTE_JUMP
    }

    private RuleTable() {}

    /** Replaces the rules of a dataset. */
    static void write(Sql sql, String dataset, List<QualityRule> rules) {
        sql.execute("DELETE FROM quality_rule WHERE dataset = ?", dataset);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (QualityRule rule : rules) {
            rows.add(row(dataset, rows.size(), rule));
        }
        sql.insert("quality_rule", rows);
    }

    private static @Nullable Object[] row(String dataset, int ordinal, QualityRule rule) {
        if (rule instanceof QualityRule.KeysExist keys) {
            return row(dataset, ordinal, Kind.KEYS_EXIST, keys.register(), 0, 0);
        }
        if (rule instanceof QualityRule.Range range) {
            return row(dataset, ordinal, Kind.RANGE, range.measure(), range.least(), range.most());
        }
        if (rule instanceof QualityRule.RelativeJump jump) {
            return row(dataset, ordinal, Kind.RELATIVE_JUMP, jump.measure(), 0, jump.share());
        }
        if (rule instanceof QualityRule.AbsoluteJump jump) {
            return row(dataset, ordinal, Kind.ABSOLUTE_JUMP, jump.measure(), 0, jump.most());
        }
        Kind kind = rule instanceof QualityRule.Complete ? Kind.COMPLETE : Kind.PARTS_SUM;
        return row(dataset, ordinal, kind, "", 0, 0);
    }

    private static @Nullable Object[] row(
            String dataset, int ordinal, Kind kind, String subject, double least, double most) {
        return new @Nullable Object[] {dataset, ordinal, kind.name(), subject, least, most};
    }

    static List<QualityRule> read(Sql sql, String dataset) {
        return sql.query(
                RuleTable::rule,
                "SELECT kind, subject, least, most FROM quality_rule WHERE dataset = ? ORDER BY ordinal",
                dataset);
    }

    private static QualityRule rule(ResultSet row) throws SQLException {
        String subject = row.getString(2);
        double most = row.getDouble(4);
        return switch (Kind.valueOf(row.getString(1))) {
            case KEYS_EXIST -> new QualityRule.KeysExist(subject);
            case PARTS_SUM -> new QualityRule.PartsSumToTotal();
            case RANGE -> new QualityRule.Range(subject, row.getDouble(3), most);
            case COMPLETE -> new QualityRule.Complete();
            case RELATIVE_JUMP -> new QualityRule.RelativeJump(subject, most);
            case ABSOLUTE_JUMP -> new QualityRule.AbsoluteJump(subject, most);
        };
    }
}
