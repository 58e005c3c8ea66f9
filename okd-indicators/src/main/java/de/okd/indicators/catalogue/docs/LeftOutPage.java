package de.okd.indicators.catalogue.docs;

import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.LeftOut;

/** What others publish and this catalogue does not compute. */
final class LeftOutPage {
    private LeftOutPage() {}

    static String markdown(Catalogue catalogue) {
        FactTable table = new FactTable("Indicator", "", "Why it is left out");
        for (LeftOut left : catalogue.leftOut()) {
            table.row(
                    Markdown.code(left.id()),
                    Words.both(left.title()),
                    Markdown.text(left.reason().de()) + "<br>"
                            + Markdown.text(left.reason().en()));
        }
        return "# Left out\n\nIndicators of INKAR, the Regionalatlas and others that no formula over published tables"
                + " expresses.\n\n" + table;
    }
}
