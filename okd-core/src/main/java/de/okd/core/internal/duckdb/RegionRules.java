package de.okd.core.internal.duckdb;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.source.Version;
import java.util.List;

/** Rules about regions, their sums and their completeness. */
final class RegionRules {
    private final Sql sql;
    private final Version version;
    private final String facts;
    private final RuleVerdict verdict;

    RegionRules(Sql sql, Version version, RuleVerdict verdict) {
        this.sql = sql;
        this.version = version;
        this.facts = StoreSchema.facts(version.number());
        this.verdict = verdict;
    }

    RuleVerdict keysExist(String register) {
        List<Integer> registers = sql.query(
                row -> row.getInt(1),
                "SELECT version FROM version WHERE dataset = ? AND kind = 'REGISTER' ORDER BY version DESC LIMIT 1",
                register);
        if (registers.isEmpty()) {
            return verdict.notRun("there is no register \"" + register + "\" in the store");
        }
        sql.query(row -> row.getString(1), "SELECT DISTINCT key FROM " + facts + """
                 JOIN region ON region.code = region WHERE level <> 'COUNTRY' AND key NOT IN (
                    SELECT key FROM register_entry JOIN region ON region.code = region WHERE version = ?)
                ORDER BY key""", registers.get(0))
                .forEach(key -> verdict.broken("the register does not know " + key, key));
        return verdict.checked(regions(), "regions");
    }

    private long regions() {
        return sql.query(row -> row.getLong(1), "SELECT count(DISTINCT region) FROM " + facts)
                .get(0);
    }

    RuleVerdict complete() {
        sql.query(
                row -> {
                    String key = row.getString(1);
                    verdict.broken(
                            row.getLong(3) + " of " + row.getLong(4) + " observations of " + row.getString(2), key);
                    return key;
                },
                """
                WITH expected AS (SELECT period, count(*) AS slices FROM slice WHERE version = ? GROUP BY period),
                present AS (
                    SELECT region, period, count(*) AS observations
                    FROM %s fact JOIN slice ON slice.slice = fact.slice AND slice.version = ?
                    GROUP BY region, period)
                SELECT region.key, period, coalesce(observations, 0), slices
                FROM (SELECT DISTINCT region FROM present) CROSS JOIN expected
                LEFT JOIN present USING (region, period) JOIN region ON region.code = region
                WHERE coalesce(observations, 0) < slices ORDER BY region.key, period""".replace("%s", facts),
                version.number(),
                version.number());
        return verdict.checked(regions(), "regions");
    }

    RuleVerdict partsSum() {
        DatasetStructure structure =
                new StoreReader(sql, version.number()).structure(version.dataset(), version.title());
        long agreeing = 0;
        for (Finding finding : StoredSums.check(sql, version.number(), structure, Place.NOWHERE)) {
            switch (finding.code()) {
                case SUM_DIFFERS -> {
                    String region = finding.place().region();
                    verdict.broken(finding.message(), region == null ? "" : region);
                }
                case SUMS_AGREE -> agreeing++;
                default -> {
                    return verdict.notRun(finding.message());
                }
            }
        }
        return verdict.checked(agreeing == 0 ? 0 : version.entries(), "observations");
    }
}
