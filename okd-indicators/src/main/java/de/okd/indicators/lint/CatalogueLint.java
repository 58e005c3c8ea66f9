package de.okd.indicators.lint;

import de.okd.indicators.catalogue.Catalogue;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks a catalogue before numbers are computed with it: units, names, answerable terms, levels, dates, denominators,
 * aliases, texts, sums that are none, and nothing left lying about.
 *
 * <pre>{@code
 * CatalogueLint.check(catalogue).forEach(System.out::println);
 * }</pre>
 */
public final class CatalogueLint {
    private static final List<Rule> RULES = List.of(
            IdsWellFormed.RULE,
            TextsInBothLanguages.RULE,
            NamesKnown.RULE,
            FormulasCanonical.RULE,
            UnitsAgree.RULE,
            TermsAnswerable.RULE,
            LevelsPossible.RULE,
            DatesDeclared.RULE,
            BasisDeclared.RULE,
            SumsAllowed.RULE,
            AliasesUnique.RULE,
            LeftOutApart.RULE,
            NothingUnused.RULE);

    private CatalogueLint() {}

    /** Every finding is an error; the order is that of the rules, then of the catalogue. */
    public static List<CatalogueFinding> check(Catalogue catalogue) {
        return RULES.stream().flatMap(rule -> findings(rule, catalogue)).toList();
    }

    private static Stream<CatalogueFinding> findings(Rule rule, Catalogue catalogue) {
        return rule.objections()
                .apply(catalogue)
                .map(objection ->
                        new CatalogueFinding(rule.id(), objection.subject(), objection.place(), objection.message()));
    }

    /** The names of all rules. */
    public static List<String> rules() {
        return RULES.stream().map(Rule::id).toList();
    }
}
