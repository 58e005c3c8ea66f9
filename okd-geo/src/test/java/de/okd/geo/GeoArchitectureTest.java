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
    private static final String FEATURE = "de.okd.geo.io.feature";

    /** Besides {@code de.okd.core}, the Java library, Guava and JSpecify. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry(
                    "de.okd.geo",
                    Set.of(
                            "de.okd.geo.coverage",
                            "de.okd.geo.interpolate",
                            "de.okd.geo.io",
                            "de.okd.geo.join",
                            "de.okd.geo.map",
                            "de.okd.geo.overlay")),
            Map.entry(
                    "de.okd.geo.io",
                    Set.of(
                            "de.okd.geo.crs",
                            "de.okd.geo.coverage",
                            FEATURE,
                            "de.okd.geo.io.geojson",
                            "de.okd.geo.io.geopackage",
                            "de.okd.geo.io.geoparquet",
                            "de.okd.geo.io.flatgeobuf",
                            "de.okd.geo.io.topojson",
                            "org.locationtech.jts..")),
            Map.entry("de.okd.geo.io.feature", Set.of("de.okd.geo.crs", "org.locationtech.jts..")),
            Map.entry("de.okd.geo.io.shapefile", Set.of("de.okd.geo.crs", FEATURE, "org.locationtech.jts..")),
            Map.entry(
                    "de.okd.geo.io.topojson",
                    Set.of(FEATURE, "com.fasterxml.jackson.core..", "org.locationtech.jts..")),
            Map.entry(
                    "de.okd.geo.io.archive",
                    Set.of(
                            FEATURE,
                            "de.okd.geo.io.flatgeobuf",
                            "de.okd.geo.io.geojson",
                            "de.okd.geo.io.geopackage",
                            "de.okd.geo.io.geoparquet",
                            "de.okd.geo.io.shapefile")),
            Map.entry(
                    "de.okd.geo.io.flatgeobuf",
                    Set.of(
                            "de.okd.geo.crs",
                            FEATURE,
                            "org.wololo.flatgeobuf..",
                            "com.google.flatbuffers..",
                            "org.locationtech.jts..")),
            Map.entry(
                    "de.okd.geo.io.geoparquet",
                    Set.of("de.okd.geo.crs", FEATURE, "com.fasterxml.jackson..", "org.locationtech.jts..")),
            Map.entry(
                    "de.okd.geo.io.geopackage",
                    Set.of("de.okd.geo.crs", FEATURE, "org.sqlite..", "org.locationtech.jts..")),
            Map.entry(
                    "de.okd.geo.io.geojson",
                    Set.of("de.okd.geo.crs", FEATURE, "com.fasterxml.jackson.core..", "org.locationtech.jts..")),
            Map.entry("de.okd.geo.crs", Set.of(GEOTOOLS, "org.locationtech.jts..")),
            Map.entry(
                    "de.okd.geo.access",
                    Set.of("de.okd.geo.point", "de.okd.geo.coverage", "de.okd.geo.join", "org.locationtech.jts..")),
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
                    "de.okd.geo.overlay",
                    Set.of(
                            "de.okd.geo.coverage",
                            "de.okd.geo.crs",
                            "de.okd.geo.join",
                            "de.okd.geo.point",
                            "de.okd.geo.topology",
                            "org.locationtech.jts..")),
            Map.entry(
                    "de.okd.geo.interpolate",
                    Set.of("de.okd.geo.overlay", "de.okd.geo.join", "de.okd.geo.point", "de.okd.geo.coverage")),
            Map.entry(
                    "de.okd.geo.neighbours",
                    Set.of("de.okd.geo.coverage", "de.okd.geo.topology", "org.locationtech.jts..")),
            Map.entry("de.okd.geo.point", Set.of("de.okd.geo.crs")),
            Map.entry("de.okd.geo.coverage", Set.of("de.okd.geo.crs", "org.locationtech.jts..")),
            Map.entry("de.okd.geo.classify", Set.of()),
            Map.entry("de.okd.geo.draw", Set.of("org.locationtech.jts..", "javax.imageio..")),
            Map.entry(
                    "de.okd.geo.map",
                    Set.of("de.okd.geo.classify", "de.okd.geo.coverage", "de.okd.geo.draw", "org.locationtech.jts..")),
            Map.entry(GEOTOOLS, Set.of("org.geotools..", "au.com.objectix.jgridshift..")));

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
