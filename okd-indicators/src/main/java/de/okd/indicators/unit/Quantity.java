package de.okd.indicators.unit;

import de.okd.core.error.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A product of powers of base quantities, for example {@code count/area}; a plain number is {@code 1}.
 *
 * <p>The text form joins names with {@code *} and {@code /}, read from the left, and comes back from {@link #parse}.
 */
public final class Quantity {
    /** Of counts over counts, shares and indices. */
    public static final Quantity NUMBER = new Quantity(Map.of());

    public static final Quantity COUNT = new Quantity(Map.of(BaseQuantity.COUNT, 1));
    public static final Quantity AGE = new Quantity(Map.of(BaseQuantity.AGE, 1));

    private final Map<BaseQuantity, Integer> powers;

    private Quantity(Map<BaseQuantity, Integer> powers) {
        this.powers = new TreeMap<>(powers);
        this.powers.values().removeIf(power -> power == 0);
    }

    /** @throws IllegalArgumentException for a name that is no base quantity, with the nearest one */
    public static Quantity parse(String text) {
        Quantity result = NUMBER;
        for (String factor : ("*" + text).split("(?=[*/])", -1)) {
            Quantity part = named(factor.substring(1).strip(), text);
            result = factor.startsWith("/") ? result.dividedBy(part) : result.times(part);
        }
        return result;
    }

    private static Quantity named(String name, String text) {
        if (name.equals("1")) {
            return NUMBER;
        }
        for (BaseQuantity base : BaseQuantity.values()) {
            if (base.id().equals(name)) {
                return new Quantity(Map.of(base, 1));
            }
        }
        List<String> known =
                Arrays.stream(BaseQuantity.values()).map(BaseQuantity::id).toList();
        throw new IllegalArgumentException("The quantity \"" + text + "\" names \"" + name + "\", which is none of "
                + String.join(", ", known) + ", 1; they are joined by * and /." + Suggestion.didYouMean(name, known));
    }

    public Quantity times(Quantity other) {
        return with(other, 1);
    }

    public Quantity dividedBy(Quantity other) {
        return with(other, -1);
    }

    private Quantity with(Quantity other, int sign) {
        Map<BaseQuantity, Integer> sum = new TreeMap<>(powers);
        other.powers.forEach((base, power) -> sum.merge(base, sign * power, Integer::sum));
        return new Quantity(sum);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity quantity && powers.equals(quantity.powers);
    }

    @Override
    public int hashCode() {
        return powers.hashCode();
    }

    @Override
    public String toString() {
        String above = names(1).isEmpty() ? "1" : String.join("*", names(1));
        return above + names(-1).stream().map(name -> "/" + name).collect(Collectors.joining());
    }

    private List<String> names(int sign) {
        List<String> names = new ArrayList<>();
        powers.forEach((base, power) -> {
            for (int i = 0; i < sign * power; i++) {
                names.add(base.id());
            }
        });
        return names;
    }
}
