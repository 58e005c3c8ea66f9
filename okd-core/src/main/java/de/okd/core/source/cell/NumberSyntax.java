package de.okd.core.source.cell;

import de.okd.core.dataset.ObservationStatus;
import java.util.Map;

/**
 * How a column writes its numbers and the signs that stand for missing ones.
 *
 * @param decimal the decimal sign: {@code ','} or {@code '.'}
 * @param grouping the sign between groups of three digits, or {@link #NO_GROUPING}; blanks of any kind always may group
 * @param signs what stands in place of a number beside the signs of official statistics, which are always known: sentinels
 *     as {@code -9}, and the bullets and dashes offices type ({@link OfficeSigns}); they win over numbers
 */
public record NumberSyntax(char decimal, char grouping, Map<String, ObservationStatus> signs) {
    public static final char NO_GROUPING = 0;

    /** {@code 1234,5}, as GENESIS writes. */
    public static final NumberSyntax DECIMAL_COMMA = new NumberSyntax(',', NO_GROUPING, Map.of());

    /** {@code 1.234,5}, as German offices write. */
    public static final NumberSyntax GERMAN = new NumberSyntax(',', '.', Map.of());

    /** {@code 1234.5}, as programs write. */
    public static final NumberSyntax PLAIN = new NumberSyntax('.', NO_GROUPING, Map.of());

    public NumberSyntax {
        if (decimal == grouping) {
            throw new IllegalArgumentException("The decimal and the grouping sign must differ, both are " + decimal);
        }
        signs = Map.copyOf(signs);
    }

    public NumberSyntax withSigns(Map<String, ObservationStatus> others) {
        return new NumberSyntax(decimal, grouping, others);
    }
}
