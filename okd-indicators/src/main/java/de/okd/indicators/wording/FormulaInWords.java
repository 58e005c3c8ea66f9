package de.okd.indicators.wording;

import de.okd.indicators.formula.Call;
import de.okd.indicators.formula.Constant;
import de.okd.indicators.formula.Expression;
import de.okd.indicators.formula.Language;
import de.okd.indicators.formula.Operation;
import de.okd.indicators.formula.Operator;
import de.okd.indicators.formula.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A formula as a sentence says it, for example {@code 100 × Bevölkerung (65 Jahre und älter) ÷ Bevölkerung (15 bis 64
 * Jahre)}. The text is plain: who puts it on a page escapes it.
 */
public final class FormulaInWords {
    private final Language language;
    private final Vocabulary vocabulary;
    private final Phrases phrases;

    public FormulaInWords(Language language, Vocabulary vocabulary) {
        this.language = language;
        this.vocabulary = vocabulary;
        this.phrases = new Phrases(language, vocabulary);
    }

    public String text(Expression expression) {
        if (expression instanceof Term term) {
            return term(term);
        }
        if (expression instanceof Operation operation) {
            return operand(operation, operation.left(), false)
                    + sign(operation.operator())
                    + operand(operation, operation.right(), true);
        }
        return expression instanceof Call call ? call(call) : Numbers.text(((Constant) expression).value(), language);
    }

    private String term(Term term) {
        String measure = vocabulary.measure(term.measure()).in(language);
        List<String> inside = new ArrayList<>();
        if (!term.filters().isEmpty()) {
            inside.add(term.filters().stream().map(phrases::condition).collect(Collectors.joining(", ")));
        }
        inside.addAll(phrases.time(term.time()));
        return inside.isEmpty() ? measure : measure + " (" + String.join("; ", inside) + ")";
    }

    private String operand(Operation operation, Expression operand, boolean isRight) {
        return operation.needsBrackets(operand, isRight) ? "(" + text(operand) + ")" : text(operand);
    }

    private static String sign(Operator operator) {
        return switch (operator) {
            case PLUS -> " + ";
            case MINUS -> " − ";
            case TIMES -> " × ";
            case DIVIDED_BY -> " ÷ ";
        };
    }

    private String call(Call call) {
        return FunctionWords.of(call.function())
                .in(language)
                .formatted(call.arguments().stream().map(this::text).toArray());
    }
}
