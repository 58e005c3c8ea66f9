package de.okd.indicators.catalogue.docs;

import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Theme;

/** Which themes there are, and how to read their pages. */
final class IndexPage {
    private IndexPage() {}

    static String markdown(Catalogue catalogue) {
        FactTable table = new FactTable("Theme", "Indicators");
        for (Theme theme : catalogue.themes()) {
            int count = IndicatorPages.indicators(catalogue, theme).size();
            if (count > 0) {
                table.row("[" + Words.both(theme.title()) + "](" + theme.id() + ".md)", Integer.toString(count));
            }
        }
        table.row("all", Integer.toString(catalogue.indicators().size()));
        return "# Indicators\n\n" + table + "\n" + HOW_TO_READ;
    }

    private static final String HOW_TO_READ = """
            Beside them: [measures and the tables that deliver them](measures.md), and [what is left out](left-out.md) with
            the reasons.

            Each entry gives the formula as it is computed, in words and as mathematics. *Unit* is what the number is in;
            *direction* says whether more is better; *finest level* is the smallest kind of region that official tables
            answer it for; *denominator* which population it divides by. *Inputs* name each measure with its reference date
            and the tables that deliver what the formula selects of it. A quotient whose denominator is 0 has no value but
            the status *undefined*; an input that is secret or missing makes the value secret or missing. Above the level
            that was published, numerators and denominators are added and divided last.
            """;
}
