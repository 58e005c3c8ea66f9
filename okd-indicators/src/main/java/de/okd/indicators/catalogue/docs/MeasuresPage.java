package de.okd.indicators.catalogue.docs;

import de.okd.core.dataset.AgeBand;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.KnownBreak;
import de.okd.indicators.catalogue.MeasureDefinition;
import de.okd.indicators.catalogue.OfficialTable;
import de.okd.indicators.catalogue.OfficialTable.Breakdown;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What formulas can name, and where it comes from. */
final class MeasuresPage {
    private static final int SHOWN = 25;

    private MeasuresPage() {}

    static String markdown(Catalogue catalogue) {
        return "# Measures\n\n" + measures(catalogue)
                + "\n# Tables\n\nBands are written from the first to the last age or" + " number in them.\n\n"
                + tables(catalogue) + "\n# Breaks\n\n" + breaks(catalogue);
    }

    private static FactTable measures(Catalogue catalogue) {
        FactTable table = new FactTable("Measure", "", "Unit", "Adds up as", "Date", "Tables", "Breaks");
        for (MeasureDefinition measure : catalogue.measures()) {
            table.row(
                    Markdown.code(measure.id()),
                    Words.both(measure.title()),
                    Words.both(measure.unit().symbol()),
                    Words.of(measure.aggregation()),
                    Words.of(measure.date()),
                    measure.tables().stream()
                            .map(known -> Markdown.text(known.id()))
                            .collect(Collectors.joining(", ")),
                    measure.breaks().stream()
                            .map(known -> Integer.toString(known.from()))
                            .collect(Collectors.joining(", ")));
        }
        return table;
    }

    private static FactTable tables(Catalogue catalogue) {
        FactTable table = new FactTable("Table", "Title", "Publisher", "Finest level", "Broken down by");
        for (OfficialTable known : catalogue.tables()) {
            table.row(
                    Markdown.text(known.id()),
                    Markdown.text(known.title()),
                    Markdown.text(known.publisher()),
                    Words.of(known.level()),
                    known.dimensions().stream().map(MeasuresPage::breakdown).collect(Collectors.joining("; ")));
        }
        return table;
    }

    private static String breakdown(Breakdown breakdown) {
        Stream<String> values = Stream.concat(
                breakdown.codes().stream(), breakdown.bands().stream().map(AgeBand::toString));
        int count = breakdown.codes().size() + breakdown.bands().size();
        return Markdown.text(breakdown.dimension() + ": "
                + (count > SHOWN ? count + " bands" : values.collect(Collectors.joining(", "))));
    }

    private static FactTable breaks(Catalogue catalogue) {
        FactTable table = new FactTable("Break", "From", "");
        for (KnownBreak known : catalogue.breaks()) {
            table.row(
                    Markdown.anchor(known.id()) + Markdown.code(known.id()),
                    Integer.toString(known.from()),
                    Words.both(known.title()));
        }
        return table;
    }
}
