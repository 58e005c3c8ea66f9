package de.okd.indicators.catalogue.docs;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.formula.Formula;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of the standard catalogue in {@code docs/indicators}. */
class IndicatorPagesTest {
    private static final Path FOLDER = Path.of("..", "docs", "indicators");
    private static final String REGENERATE =
            "docs/indicators is stale; run mvn -pl okd-indicators test -Dtest=IndicatorPagesTest -Dokd.write";

    @Test
    void thePagesAreThoseOfTheCatalogue() throws IOException {
        Map<String, String> pages = IndicatorPages.of(Catalogue.standard());
        if (System.getProperty("okd.write") != null) {
            write(pages);
        }
        Map<String, String> found = found();
        assertThat(found.keySet()).as(REGENERATE).containsExactlyInAnyOrderElementsOf(pages.keySet());
        pages.forEach((name, text) -> assertThat(text.equals(found.get(name)))
                .as(REGENERATE + " (" + name + ")")
                .isTrue());
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        for (String name : found().keySet()) {
            Files.delete(FOLDER.resolve(name));
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }

    private static Map<String, String> found() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                found.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return found;
    }

    @Test
    void everyIndicatorHasAnEntryAndIsLinked() {
        Map<String, String> pages = IndicatorPages.of(Catalogue.standard());
        for (Indicator indicator : Catalogue.standard().indicators()) {
            assertThat(pages.get(indicator.theme() + ".md"))
                    .contains("<a id=\"" + indicator.id() + "\"></a>", "(#" + indicator.id() + ")");
        }
    }

    @Test
    void anEntryGivesTheFormulaInWordsAndInTeX() {
        assertThat(IndicatorPages.of(Catalogue.standard()).get("demography.md"))
                .contains(
                        "100 * population[age >= 65] / population[age 15..64]",
                        "- 100 × Bevölkerung (65 Jahre und älter) ÷ Bevölkerung (15 bis 64 Jahre)",
                        "- 100 × population (aged 65 and over) ÷ population (aged 15 to 64)",
                        "\\frac{100\\cdot \\text{Bevölkerung}_{\\text{65+}}}{\\text{Bevölkerung}_{\\text{15–64}}}");
    }

    @Test
    void aHostileTitleStaysText() {
        Indicator hostile = Indicator.of(
                        "x", Formula.parse("population"), Catalogue.standard().unit("persons"))
                .titled("<script>alert(1)</script> | `a`", "[b](javascript:c) $d$");
        String entry = new IndicatorEntry(Catalogue.of(List.of(hostile))).markdown(hostile);
        assertThat(entry)
                .contains("## &lt;script&gt;alert(1)&lt;/script&gt; \\| \\`a\\` · \\[b\\](javascript:c) \\$d\\$")
                .doesNotContain("<script>");
    }
}
