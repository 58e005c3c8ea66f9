package de.okd.indicators;

import de.okd.core.source.Provenance;
import de.okd.indicators.cube.TermInput;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a value came about.
 *
 * @param value the value
 * @param inputs its formula's terms with their observations and dataset versions
 */
public record Explanation(IndicatorValue value, List<TermInput> inputs) {
    public Explanation {
        inputs = List.copyOf(inputs);
    }

    /** Value, formula, then each term with its cells and the file they come from. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(value.indicator().title().de())
                .append(", ")
                .append(value.region().name())
                .append(" (")
                .append(value.region().key())
                .append("), ")
                .append(value.period())
                .append(": ")
                .append(number(value.value()))
                .append(' ')
                .append(value.indicator().unit().symbol().de())
                .append(" [")
                .append(value.status())
                .append("]\n= ")
                .append(value.indicator().formula())
                .append('\n');
        inputs.forEach(input -> append(text, input));
        return text.toString();
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
        Provenance from = input.version().provenance();
        text.append("    from ").append(from.file()).append(" (").append(from.publisher());
        text.append("; version ").append(input.version().number());
        text.append("; retrieved ").append(from.retrieved() == null ? "unknown" : from.retrieved());
        text.append("; ").append(from.licence().id()).append("; sha256 ").append(from.sha256(), 0, 12);
        text.append("…)\n");
    }

    private static String number(double value) {
        return Double.isNaN(value)
                ? "no value"
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
