package de.okd.indicators.catalogue.docs;

import com.google.common.collect.ImmutableMap;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.catalogue.Theme;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A catalogue as Markdown: an index, a page for each theme that has indicators, the measures with their tables, and what
 * is left out. The same catalogue gives the same bytes. Texts are escaped, so that a title is never mark-up.
 */
public final class IndicatorPages {
    static final String GENERATED = "<!-- Generated from the catalogue; changes here are lost. -->\n\n";

    private IndicatorPages() {}

    /** The pages by file name, {@code README.md} first. */
    public static Map<String, String> of(Catalogue catalogue) {
        ImmutableMap.Builder<String, String> pages = ImmutableMap.builder();
        pages.put("README.md", GENERATED + IndexPage.markdown(catalogue));
        for (Theme theme : catalogue.themes()) {
            List<Indicator> indicators = indicators(catalogue, theme);
            if (!indicators.isEmpty()) {
                pages.put(theme.id() + ".md", GENERATED + themePage(theme, indicators, catalogue));
            }
        }
        pages.put("measures.md", GENERATED + MeasuresPage.markdown(catalogue));
        pages.put("left-out.md", GENERATED + LeftOutPage.markdown(catalogue));
        return pages.buildOrThrow();
    }

    static List<Indicator> indicators(Catalogue catalogue, Theme theme) {
        return catalogue.indicators().stream()
                .filter(indicator -> indicator.theme().equals(theme.id()))
                .toList();
    }

    private static String themePage(Theme theme, List<Indicator> indicators, Catalogue catalogue) {
        IndicatorEntry entry = new IndicatorEntry(catalogue);
        String contents = indicators.stream()
                .map(indicator -> "- " + Markdown.link(Words.both(indicator.title()), "", indicator.id()) + "\n")
                .collect(Collectors.joining());
        return "# " + Words.both(theme.title()) + "\n\n" + contents + "\n"
                + indicators.stream().map(entry::markdown).collect(Collectors.joining("\n"));
    }
}
