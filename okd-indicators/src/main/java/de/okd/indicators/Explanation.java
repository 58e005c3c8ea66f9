package de.okd.indicators;

import de.okd.core.source.Provenance;
import de.okd.indicators.cube.TermInput;
import de.okd.indicators.result.BreakdownCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a value came about, as far down as the cells of the delivered files.
 *
 * @param value the value
 * @param method its formula, with the conditions of a breakdown, or what was made of other values
 * @param inputs its formula's terms with their observations and dataset versions; empty for a derived value
 * @param derivedFrom how the values came about that a derived value was made of, the earliest first; empty for others
 * @param notes what else there is to know, for example why the value is blocked
 */
public record Explanation(
        IndicatorValue value,
        String method,
        List<TermInput> inputs,
        List<Explanation> derivedFrom,
        List<String> notes) {
    public Explanation {
        inputs = List.copyOf(inputs);
        derivedFrom = List.copyOf(derivedFrom);
        notes = List.copyOf(notes);
    }

    /** Value, formula, then each term with its cells and the file they come from. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(headline()).append('\n');
        notes.forEach(note -> text.append("! ").append(note).append('\n'));
        text.append("= ").append(method).append('\n');
        inputs.forEach(input -> append(text, input));
        derivedFrom.forEach(part -> text.append(part.toString().indent(2)));
        return text.toString();
    }

    private String headline() {
        String part = value.heading().breakdown().stream()
                .map(BreakdownCode::toString)
                .map(code -> ", " + code)
                .collect(Collectors.joining());
        return value.indicator().title().de() + part + ", " + value.region().name() + " ("
                + value.region().key()
                + "), " + value.period() + ": " + number(value.value()) + ' '
                + value.heading().symbol() + " [" + value.status()
                + "]";
    }

    private static void append(StringBuilder text, TermInput input) {
        text.append("  ").append(input.term()).append(" = ").append(number(input.sum()));
        text.append(" [").append(input.status()).append("]\n");
        for (TermInput.Cell cell : input.cells()) {
            text.append("    ").append(cell.slice()).append(": ").append(number(cell.value()));
            text.append(" [").append(cell.status()).append("]\n");
        }
        if (!input.summedFrom().isEmpty()) {
            text.append("    not published; summed from ");
            text.append(input.summedFrom().stream()
                    .map(region -> region.key() + " " + region.name())
                    .collect(Collectors.joining(", ")));
            text.append('\n');
        }
        text.append("    from ").append(source(input)).append('\n');
        if (!input.complement().isEmpty()) {
            text.append("    computed as the total less the other codes:\n");
            StringBuilder parts = new StringBuilder();
            input.complement().forEach(part -> append(parts, part));
            text.append(parts.toString().indent(4));
        }
    }

    private static String source(TermInput input) {
        Provenance from = input.version().provenance();
        return from.file() + " (" + from.publisher() + "; version "
                + input.version().number() + "; retrieved " + (from.retrieved() == null ? "unknown" : from.retrieved())
                + "; " + from.licence().id() + "; sha256 " + from.sha256().substring(0, 12) + "…)";
    }

    private static String number(double value) {
        return Double.isNaN(value)
                ? "no value"
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
