package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.quality.QualityRule;
import de.okd.core.source.DataFolder;
import de.okd.core.store.LoadOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is required of a dataset is checked when it is loaded. Oracle: hand-written tables that break one rule each. */
class QualityRulesTest {
    private static final String DATASET = "12411-01-01-5";
    private static final String REVISED = SmallTables.POPULATION.replace(";15000;", ";18000;");

    private final Okd okd = Okd.inMemory();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        okd.close();
    }

    private List<Finding> load(String table) {
        return okd.load(SmallTables.write(folder, "table.csv", table)).findings();
    }

    private List<Finding> loadWith(QualityRule rule) {
        okd.require(DATASET, rule);
        return load(SmallTables.POPULATION);
    }

    private static void assertOnly(List<Finding> findings, Finding.Code code, String... parts) {
        assertThat(findings)
                .filteredOn(finding -> finding.code().name().startsWith("RULE_"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(code);
                    assertThat(finding.message()).contains(parts);
                    assertThat(finding.place().file()).isEqualTo("table.csv");
                });
    }

    @Test
    void aValueOutOfRangeIsFoundWithItsRegion() {
        List<Finding> findings = loadWith(QualityRule.range("population", 0, 31_199));
        assertThat(findings)
                .filteredOn(finding -> finding.code() == Finding.Code.RULE_BROKEN)
                .extracting(finding -> finding.place().region())
                .containsExactly("06440", "06440002");
        assertThat(findings).extracting(Finding::message).anyMatch(text -> text.contains("31200.0 (2015-12-31"));
    }

    @Test
    void aRangeThatHoldsSaysHowManyValuesItSaw() {
        assertOnly(
                loadWith(QualityRule.range("population", 0, 50_000)),
                Finding.Code.RULE_HOLDS,
                "holds for all of 10 values");
    }

    @Test
    void aRuleAboutAnUnknownMeasureIsNoPass() {
        assertOnly(
                loadWith(QualityRule.range("populatoin", 0, 50_000)),
                Finding.Code.RULE_NOT_RUN,
                "no measure \"populatoin\"",
                "Did you mean \"population\"?");
    }

    @Test
    void aRuleAboutAnUnknownRegisterIsNoPass() {
        assertOnly(loadWith(QualityRule.keysExistIn("gv100ad")), Finding.Code.RULE_NOT_RUN, "no register \"gv100ad\"");
    }

    @Test
    void totalsThatEqualTheirPartsHold() {
        assertOnly(loadWith(QualityRule.partsSumToTotal()), Finding.Code.RULE_HOLDS, "holds for all");
    }

    @Test
    void aTotalThatDiffersFromItsPartsBreaksTheRule() {
        okd.require(DATASET, QualityRule.partsSumToTotal());
        assertThat(load(SmallTables.POPULATION.replace(";41500;", ";43490;")))
                .filteredOn(finding -> finding.code() == Finding.Code.RULE_BROKEN)
                .extracting(Finding::message)
                .anyMatch(text -> text.contains("published 43490, sum of the parts 41500"));
    }

    @Test
    void aTableWithoutTotalsCannotShowThatPartsSum() {
        okd.require("33111-01-01-5", QualityRule.partsSumToTotal());
        assertOnly(load(SmallTables.AREA), Finding.Code.RULE_NOT_RUN, "could not be checked");
    }

    @Test
    void aCompleteTableIsComplete() {
        assertOnly(loadWith(QualityRule.complete()), Finding.Code.RULE_HOLDS, "all of 4 regions");
    }

    @Test
    void aJumpIsFoundFromTheSecondVersionOn() {
        assertOnly(
                loadWith(QualityRule.jumpAtMostShare("population", 0.1)), Finding.Code.RULE_SKIPPED, "first version");
        List<Finding> findings = load(REVISED);
        assertOnly(findings, Finding.Code.RULE_BROKEN, "at most 10 %", "15000.0 became 18000.0", "sex=male");
    }

    @Test
    void aJumpWithinItsLimitHolds() {
        loadWith(QualityRule.jumpAtMost("population", 3000));
        assertOnly(load(REVISED), Finding.Code.RULE_HOLDS, "holds for all of 10 values");
    }

    @Test
    void strictLoadingRefusesWithAllFindingsAndStoresNothing() {
        okd.require(
                DATASET,
                QualityRule.range("population", 0, 31_199),
                QualityRule.range("area", 0, 1),
                QualityRule.keysExistIn("gv100ad"));
        Path file = SmallTables.write(folder, "table.csv", SmallTables.POPULATION);
        assertThatThrownBy(() -> okd.load(file, LoadOptions.strictly()))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RULE_BROKEN))
                .hasMessageContaining("31200.0 (2015-12-31")
                .hasMessageContaining("41500.0 (2015-12-31")
                .hasMessageContaining("no measure \"area\"")
                .hasMessageContaining("no register \"gv100ad\"");
        assertThat(okd.versions()).isEmpty();
        assertThat(okd.regions().all()).isEmpty();
    }

    @Test
    void strictLoadingOfAFolderReportsTheRefusedFileAndKeepsTheOthers() {
        okd.require(DATASET, QualityRule.range("population", 0, 1));
        SmallTables.write(folder, "area.csv", SmallTables.AREA);
        SmallTables.write(folder, "population.csv", SmallTables.POPULATION);
        LoadReport report = okd.load(DataFolder.of(folder), LoadOptions.strictly(), Progress.Listener.SILENT);
        assertThat(report.files())
                .extracting(LoadReport.FileReport::outcome)
                .containsExactly(LoadReport.Outcome.LOADED, LoadReport.Outcome.FAILED);
        assertThat(report.files().get(1).findings()).extracting(Finding::code).contains(Finding.Code.RULE_BROKEN);
        assertThat(okd.versions()).hasSize(1);
    }

    @Test
    void strictLoadingTakesAFileThatKeepsTheRules() {
        okd.require(DATASET, QualityRule.complete(), QualityRule.partsSumToTotal());
        Path file = SmallTables.write(folder, "table.csv", SmallTables.POPULATION);
        assertThat(okd.load(file, LoadOptions.strictly()).versions()).hasSize(1);
    }

    @Test
    void rulesSurviveClosingAndOpening() {
        QualityRule[] rules = {
            QualityRule.keysExistIn("gv100ad"),
            QualityRule.partsSumToTotal(),
            QualityRule.range("population", 0, Double.POSITIVE_INFINITY),
            QualityRule.complete(),
            QualityRule.jumpAtMostShare("population", 0.1),
            QualityRule.jumpAtMost("population", 500)
        };
        Path store = folder.resolve("region.okd");
        try (Okd first = Okd.open(store)) {
            first.require(DATASET, QualityRule.complete());
            first.require(DATASET, rules);
        }
        try (Okd second = Okd.open(store)) {
            assertThat(second.rules(DATASET)).containsExactly(rules);
            assertThat(second.rules("another")).isEmpty();
        }
    }
}
