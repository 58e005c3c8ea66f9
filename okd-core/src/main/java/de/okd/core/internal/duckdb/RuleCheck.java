package de.okd.core.internal.duckdb;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.quality.QualityRule;
import de.okd.core.source.Version;
import java.util.List;

/** Checks the rules of a dataset on a version that was just written. */
final class RuleCheck {
    private final Sql sql;
    private final Version version;
    private final Place place;

    RuleCheck(Sql sql, Version version) {
        this.sql = sql;
        this.version = version;
        this.place = Place.file(version.provenance().file());
    }

    /** For each rule what breaks it, that it could not be checked, or that it holds. */
    List<Finding> check() {
        return RuleTable.read(sql, version.dataset()).stream()
                .flatMap(rule -> check(rule).findings().stream())
                .toList();
    }

    private RuleVerdict check(QualityRule rule) {
        RuleVerdict verdict = new RuleVerdict(rule, place);
        if (version.kind() != Version.Kind.TABLE) {
            return verdict.notRun("the dataset holds " + version.kind() + " and no observations");
        }
        if (rule instanceof QualityRule.KeysExist keys) {
            return new RegionRules(sql, version, verdict).keysExist(keys.register());
        }
        if (rule instanceof QualityRule.PartsSumToTotal) {
            return new RegionRules(sql, version, verdict).partsSum();
        }
        if (rule instanceof QualityRule.Complete) {
            return new RegionRules(sql, version, verdict).complete();
        }
        return new ValueRules(sql, version, verdict).check(rule);
    }
}
