package de.okd.indicators.formula;

import de.okd.core.dataset.AgeBand;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a term selects of one dimension. */
public sealed interface Filter {
    String AGE = "age";

    /** The dimension's id: {@code age}, {@code sex}. */
    String dimension();

    /** Conditions on the ages: {@code age().atLeast(65)}. */
    static DimensionFilter age() {
        return on(AGE);
    }

    /** Ages from the first to the last, both included. */
    static Filter age(int from, int to) {
        return age().between(from, to);
    }

    /** One sex: {@code f} or {@code m}. */
    static Filter sex(String code) {
        return on("sex").is(code);
    }

    /** Conditions on any dimension. */
    static DimensionFilter on(String dimension) {
        return new DimensionFilter(dimension);
    }

    /**
     * Completed years of age, or the numbers of another dimension whose codes are numbers (rooms, children), from the first
     * to the last: {@code age 15..64}, {@code age >= 65}.
     */
    record Interval(String dimension, AgeBand band) implements Filter {
        @Override
        public String toString() {
            String name = Name.written(dimension);
            if (band.to() == AgeBand.OPEN) {
                return name + " >= " + band.from();
            }
            return dimension.equals(AGE) && band.from() == band.to()
                    ? name + " = " + band.from()
                    : name + " " + band.from() + ".." + band.to();
        }
    }

    /**
     * Codes that are added up: {@code sex = f}, {@code section in (B, C)}.
     *
     * @param codes at least one, each once
     */
    record Codes(String dimension, List<String> codes) implements Filter {
        public Codes {
            codes = List.copyOf(codes);
            if (codes.size() != 1 && (codes.isEmpty() || Set.copyOf(codes).size() < codes.size())) {
                throw new IllegalArgumentException("A filter has at least one code and each once, not " + codes);
            }
        }

        @Override
        public String toString() {
            String list = codes.stream().map(Name::writtenCode).collect(Collectors.joining(", "));
            return Name.written(dimension) + (codes.size() == 1 ? " = " + list : " in (" + list + ")");
        }
    }

    /** Every code for itself, for functions over a distribution: {@code each section}. */
    record Each(String dimension) implements Filter {
        @Override
        public String toString() {
            return "each " + Name.written(dimension);
        }
    }
}
