package de.okd.geo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The module's diagram: what each package may use, and the house rules. */
@AnalyzeClasses(packages = "de.okd.geo", importOptions = ImportOption.DoNotIncludeTests.class)
class GeoArchitectureTest {
    private static final String GEOTOOLS = "de.okd.geo.internal.geotools";

    /** Besides {@code de.okd.core}, the Java library, Guava and JSpecify. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("de.okd.geo", Set.of("de.okd.geo.coverage", "de.okd.geo.join", "de.okd.geo.map")),
            Map.entry("de.okd.geo.io", Set.of("de.okd.geo.crs", GEOTOOLS, "org.locationtech.jts..")),
            Map.entry("de.okd.geo.crs", Set.of(GEOTOOLS, "org.locationtech.jts..")),
            Map.entry("de.okd.geo.point", Set.of("de.okd.geo.crs", GEOTOOLS)),
            Map.entry("de.okd.geo.coverage", Set.of("org.locationtech.jts..")),
            Map.entry("de.okd.geo.topology", Set.of("de.okd.geo.coverage", "org.locationtech.jts..")),
            Map.entry(
                    "de.okd.geo.join",
                    Set.of(
                            "de.okd.geo.coverage",
                            "de.okd.geo.crs",
                            "de.okd.geo.point",
                            "de.okd.geo.topology",
                            "org.locationtech.jts..")),
            Map.entry(
                    "de.okd.geo.neighbours",
                    Set.of("de.okd.geo.coverage", "de.okd.geo.topology", "org.locationtech.jts..")),
            Map.entry("de.okd.geo.map", Set.of("de.okd.geo.coverage", "org.locationtech.jts..")),
            Map.entry(GEOTOOLS, Set.of("org.geotools..")));

    @ArchTest
    static void everyPackageUsesOnlyWhatItMay(JavaClasses all) {
        ALLOWED.forEach((owner, allowed) -> {
            String[] packages = Stream.concat(
                            Stream.of(owner, "de.okd.core..", "java..", "com.google.common..", "org.jspecify.."),
                            allowed.stream())
                    .toArray(String[]::new);
            classes()
                    .that(resideInAPackage(owner))
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(packages))
                    .check(all);
        });
    }

    @ArchTest
    static void everyPackageIsInTheDiagram(JavaClasses all) {
        assertThat(all).extracting(type -> type.getPackageName()).isSubsetOf(ALLOWED.keySet());
    }

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("de.okd.geo.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule coreEnginesAreNotUsed =
            noClasses().should().dependOnClassesThat().resideInAPackage("de.okd.core.internal..");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses all) {
        for (String name : ALLOWED.keySet()) {
            assertThat(all.getPackage(name).isAnnotatedWith(NullMarked.class))
                    .as(name)
                    .isTrue();
        }
    }

    @ArchTest
    static final ArchRule nothingIsPrinted = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nothingGenericIsThrown = GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule nothingIsLoggedToTheJavaLibrary = GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule namesSayWhatTypesAre =
            noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|Common)(\\$.*)?");

    @ArchTest
    static final ArchRule publicTypesAreFinal =
            classes().that().arePublic().and().areNotInterfaces().should().haveModifier(JavaModifier.FINAL);
}
