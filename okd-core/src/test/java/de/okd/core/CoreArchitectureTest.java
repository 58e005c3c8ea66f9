package de.okd.core;

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
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The package diagram of docs/architecture.md, and what no class may do. */
class CoreArchitectureTest {
    private static final String ROOT = "de.okd.core";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** There an Arrow reader is what callers ask for. */
    private static final String ARROW_DOOR = ROOT + ".ArrowReaders";

    /** Each package and those it may use, lowest first; the door, {@code de.okd.core} itself, may use all. */
    private static final String[] DIAGRAM = {
        "error ->",
        "region -> error",
        "time -> error",
        "dataset -> error region time",
        "territory -> error region time dataset",
        "source.cell -> error dataset",
        "source -> error region time dataset source.cell",
        "source.archive -> error",
        "source.genesis -> error region time dataset source source.cell source.tabular",
        "source.tabular -> error region time dataset source source.cell",
        "source.gv100ad -> error region time dataset source",
        "source.grid -> error region time dataset source source.cell source.tabular",
        "source.packaged -> error region time dataset source source.tabular",
        "source.jsonstat -> error region time dataset source source.packaged",
        "source.csv -> error region time dataset source source.archive source.cell source.tabular",
        "source.crosswalk -> error region source source.tabular",
        "source.xlsx -> error region time dataset source source.archive source.cell source.packaged source.tabular",
        "source.jdbc -> error region time dataset source source.cell source.tabular",
        "preview -> error region time dataset source source.tabular",
        "table -> error region dataset source",
        "export -> error region time dataset source source.packaged source.tabular table",
        "internal.arrow -> error source source.packaged source.tabular table",
        "quality ->",
        "store -> error region time dataset source",
        "query -> error region time dataset source table",
        "internal.duckdb -> error region time dataset source source.packaged source.tabular table store query quality",
    };

    @TestFactory
    Stream<DynamicTest> aPackageUsesOnlyThoseBelowIt() {
        return Arrays.stream(DIAGRAM).map(line -> {
            String[] sides = line.split("->", 2);
            String name = ROOT + "." + sides[0].strip();
            String[] allowed = Stream.concat(
                            Stream.of(name),
                            Arrays.stream(sides[1].strip().split(" ")).map(below -> ROOT + "." + below))
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
                        Stream.of(ROOT), Arrays.stream(DIAGRAM).map(line -> ROOT + "." + line.split(" ")[0]))
                .toArray(String[]::new);
        check(classes().should().resideInAnyPackage(drawn));
    }

    @Test
    void noPackagesDependOnEachOtherInACycle() {
        check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void enginesStayInTheirPackages() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".internal.duckdb")
                .should(dependOn("org.duckdb..")));
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".internal.arrow")
                .and()
                .doNotHaveFullyQualifiedName(ARROW_DOOR)
                .should(dependOn("org.apache.arrow..")));
    }

    private static com.tngtech.archunit.lang.ArchCondition<JavaClass> dependOn(String engine) {
        return com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat(resideInAPackage(engine));
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
                .allMatch(inside -> inside.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .contains(ROOT + ".error", ROOT + ".internal.duckdb");
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
                .orShould(com.tngtech.archunit.lang.conditions.ArchConditions.be(SEALED_OR_ENUM)));
    }

    private static final DescribedPredicate<JavaClass> SEALED_OR_ENUM = DescribedPredicate.describe(
            "sealed or an enum", type -> type.isEnum() || type.reflect().isSealed());

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
