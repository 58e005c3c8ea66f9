package de.okd.indicators;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The package diagram of docs/architecture.md, and what no class may do. */
class IndicatorsArchitectureTest {
    private static final String ROOT = "de.okd.indicators";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** Each package and those of OKD it may use, lowest first; the door, {@code de.okd.indicators} itself, may use all. */
    private static final String[] DIAGRAM = {
        "indicators.formula -> core.error core.dataset core.time",
        "indicators.unit -> core.error indicators.formula",
        "indicators.wording -> core.dataset indicators.formula",
        "indicators.catalogue.yaml -> core.error",
        "indicators.catalogue -> core.error core.dataset core.region indicators.formula indicators.unit"
                + " indicators.catalogue.yaml",
        "indicators.lint -> core.error core.dataset indicators.formula indicators.unit indicators.catalogue",
        "indicators.catalogue.docs -> core.dataset indicators.formula indicators.unit indicators.wording"
                + " indicators.catalogue indicators.lint",
        "indicators.result -> core.region core.time core.dataset core.table indicators.formula indicators.unit"
                + " indicators.catalogue",
        "indicators.compare -> core.error core.region core.time core.dataset core.table indicators.catalogue"
                + " indicators.unit indicators.result",
        "indicators.series -> core.error core.region core.time core.dataset indicators.formula indicators.unit"
                + " indicators.result",
        "indicators.statistics ->",
        "indicators.cube -> core core.error core.region core.time core.dataset core.source core.query"
                + " indicators.catalogue indicators.formula indicators.unit indicators.statistics",
    };

    @TestFactory
    Stream<DynamicTest> aPackageUsesOnlyThoseBelowIt() {
        return Arrays.stream(DIAGRAM).map(line -> {
            String[] sides = line.split("->", 2);
            String name = "de.okd." + sides[0].strip();
            String[] allowed = Stream.concat(
                            Stream.of(name),
                            Arrays.stream(sides[1].strip().split(" ")).map(below -> "de.okd." + below))
                    .toArray(String[]::new);
            return DynamicTest.dynamicTest(
                    line,
                    () -> check(noClasses()
                            .that()
                            .resideInAPackage(name)
                            .should()
                            .dependOnClassesThat(resideInAPackage("de.okd..").and(not(resideInAnyPackage(allowed))))));
        });
    }

    @Test
    void everyPackageIsInTheDiagram() {
        String[] drawn = Stream.concat(
                        Stream.of(ROOT), Arrays.stream(DIAGRAM).map(line -> "de.okd." + line.split(" ")[0]))
                .toArray(String[]::new);
        check(classes().should().resideInAnyPackage(drawn));
    }

    @Test
    void noPackagesDependOnEachOtherInACycle() {
        check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void noEngineIsUsed() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.duckdb..", "org.apache.arrow..", "org.geotools..", "java.sql..", "..internal..")
                .allowEmptyShould(false));
    }

    @Test
    void nothingIsPrintedOrLoggedAsideFromSlf4j() {
        check(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
        check(NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING);
    }

    @Test
    void noBareExceptionIsThrown() {
        check(NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES.getPackage(ROOT).getSubpackagesInTree())
                .filteredOn(inside -> !inside.getClasses().isEmpty())
                .hasSize(DIAGRAM.length)
                .allMatch(inside -> inside.isAnnotatedWith(NullMarked.class));
        assertThat(CLASSES.getPackage(ROOT).isAnnotatedWith(NullMarked.class)).isTrue();
    }

    @Test
    void namesSayWhatAClassIs() {
        check(noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)"));
    }

    @Test
    void publicClassesAreClosed() {
        check(classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould(ArchConditions.be(SEALED_OR_ENUM)));
    }

    private static final DescribedPredicate<JavaClass> SEALED_OR_ENUM = DescribedPredicate.describe(
            "sealed or an enum", type -> type.isEnum() || type.reflect().isSealed());

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
