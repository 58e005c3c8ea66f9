package de.okd.core.internal.duckdb;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.quality.QualityRule;
import java.util.ArrayList;
import java.util.List;

/** What became of a rule: never silence, and a pass only if something was checked. */
final class RuleVerdict {
    private static final int MOST_LISTED = 1_000;

    private final QualityRule rule;
    private final Place place;
    private final List<Finding> findings = new ArrayList<>();
    private long broken;

    RuleVerdict(QualityRule rule, Place place) {
        this.rule = rule;
        this.place = place;
    }

    void broken(String found, String region) {
        if (++broken <= MOST_LISTED) {
            add(Finding.Code.RULE_BROKEN, found, region.isEmpty() ? place : place.atRegion(region));
        }
    }

    RuleVerdict notRun(String reason) {
        add(Finding.Code.RULE_NOT_RUN, "could not be checked: " + reason, place);
        return this;
    }

    RuleVerdict skipped(String reason) {
        add(Finding.Code.RULE_SKIPPED, reason, place);
        return this;
    }

    /** @param checked how many things were looked at; none means that the rule could not be checked */
    RuleVerdict checked(long checked, String things) {
        if (broken > MOST_LISTED) {
            add(Finding.Code.RULE_BROKEN, (broken - MOST_LISTED) + " more like these", place);
        }
        if (checked == 0) {
            return notRun("there are no " + things + " to check");
        }
        if (broken == 0) {
            add(Finding.Code.RULE_HOLDS, "holds for all of " + checked + " " + things, place);
        }
        return this;
    }

    private void add(Finding.Code code, String text, Place where) {
        findings.add(new Finding(code, "Rule \"" + rule + "\": " + text, where));
    }

    List<Finding> findings() {
        return findings;
    }
}
