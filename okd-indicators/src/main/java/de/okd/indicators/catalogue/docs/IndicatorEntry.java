package de.okd.indicators.catalogue.docs;

import de.okd.indicators.catalogue.Alias;
import de.okd.indicators.catalogue.Background;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.catalogue.MeasureDefinition;
import de.okd.indicators.catalogue.OfficialTable;
import de.okd.indicators.formula.Language;
import de.okd.indicators.formula.Term;
import de.okd.indicators.formula.Wording;
import de.okd.indicators.lint.Answer;
import de.okd.indicators.lint.Answers;
import de.okd.indicators.wording.FormulaInTeX;
import de.okd.indicators.wording.FormulaInWords;
import de.okd.indicators.wording.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All there is to know about one indicator. */
final class IndicatorEntry {
    private final Vocabulary vocabulary;
    private final Map<String, MeasureDefinition> measures;

    IndicatorEntry(Catalogue catalogue) {
        this.vocabulary = new CatalogueVocabulary(catalogue);
        this.measures =
                catalogue.measures().stream().collect(Collectors.toMap(MeasureDefinition::id, measure -> measure));
    }

    String markdown(Indicator indicator) {
        return Stream.of(
                        Markdown.anchor(indicator.id()) + "\n",
                        "## " + Words.both(indicator.title()) + "\n",
                        Markdown.code(indicator.id()) + "\n",
                        paragraphs(indicator.background().description()),
                        Markdown.block("", indicator.formula().toString()),
                        "- " + inWords(indicator, Language.GERMAN) + "\n- " + inWords(indicator, Language.ENGLISH)
                                + "\n",
                        Markdown.block("math", tex(indicator)),
                        facts(indicator),
                        paragraphs(indicator.background().note()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String paragraphs(Wording wording) {
        return Stream.of(wording.de(), wording.en())
                .filter(text -> !text.isBlank())
                .map(text -> Markdown.text(text) + "\n")
                .collect(Collectors.joining("\n"));
    }

    private String inWords(Indicator indicator, Language language) {
        return Markdown.text(new FormulaInWords(language, vocabulary)
                .text(indicator.formula().root()));
    }

    private String tex(Indicator indicator) {
        return new FormulaInTeX(Language.GERMAN, vocabulary)
                .text(indicator.formula().root());
    }

    private String facts(Indicator indicator) {
        Background background = indicator.background();
        FactTable table = new FactTable("", "");
        table.row("Unit", Words.both(indicator.unit().symbol()));
        table.row("Direction", Words.of(indicator.direction()));
        table.row("Finest level", Words.of(background.level()));
        table.row("Denominator", Words.of(background.basis()));
        table.row("Reference dates", background.hasMixedDates() ? "mixed, see the inputs" : "the same");
        table.fact("Inputs", inputs(indicator));
        table.fact("Breaks", breaks(indicator));
        table.fact("Elsewhere", texts(background.aliases().stream().map(Alias::toString)));
        table.fact("References", texts(background.references().stream()));
        return table.toString();
    }

    private static List<String> texts(Stream<String> plain) {
        return plain.map(Markdown::text).toList();
    }

    private List<String> inputs(Indicator indicator) {
        return measuresOf(indicator)
                .map(measure -> Markdown.code(measure.id()) + " " + Words.both(measure.title()) + ", "
                        + Words.of(measure.date()) + ": " + tables(measure, indicator))
                .toList();
    }

    private static String tables(MeasureDefinition measure, Indicator indicator) {
        List<Answer> answers = Answers.to(indicator.formula().root()).stream()
                .filter(answer -> answer.term().measure().equals(measure.id()))
                .toList();
        return measure.tables().stream()
                .filter(table -> answers.stream().anyMatch(answer -> answer.isIn(table)))
                .map(OfficialTable::id)
                .map(Markdown::text)
                .collect(Collectors.joining(", "));
    }

    private List<String> breaks(Indicator indicator) {
        return measuresOf(indicator)
                .flatMap(measure -> measure.breaks().stream())
                .distinct()
                .map(known -> known.from() + ": " + Markdown.link(Markdown.text(known.id()), "measures.md", known.id()))
                .toList();
    }

    private Stream<MeasureDefinition> measuresOf(Indicator indicator) {
        return indicator.formula().terms().stream()
                .map(Term::measure)
                .distinct()
                .flatMap(id -> Stream.ofNullable(measures.get(id)));
    }
}
