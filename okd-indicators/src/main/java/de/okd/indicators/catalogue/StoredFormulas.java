package de.okd.indicators.catalogue;

import de.okd.core.dataset.AgeBand;
import de.okd.indicators.catalogue.yaml.PackedInput;
import de.okd.indicators.catalogue.yaml.PackedOutput;
import de.okd.indicators.formula.Call;
import de.okd.indicators.formula.Constant;
import de.okd.indicators.formula.Expression;
import de.okd.indicators.formula.Filter;
import de.okd.indicators.formula.Formula;
import de.okd.indicators.formula.Function;
import de.okd.indicators.formula.Operation;
import de.okd.indicators.formula.Operator;
import de.okd.indicators.formula.Term;
import de.okd.indicators.formula.TimeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Formulas as they were parsed: a kind, then the parts. */
final class StoredFormulas {
    private static final int CONSTANT = 0;
    private static final int TERM = 1;
    private static final int OPERATION = 2;
    private static final int CALL = 3;

    private static final int INTERVAL = 0;
    private static final int CODES = 1;
    private static final int EACH = 2;

    private static final int ASKED = 0;
    private static final int EARLIER = 1;
    private static final int FIXED = 2;

    private StoredFormulas() {}

    /** @param formulas by their text */
    static void write(Map<String, Formula> formulas, PackedOutput out) {
        out.number(formulas.size());
        formulas.forEach((text, formula) -> {
            out.text(text);
            write(formula.root(), out);
        });
    }

    private static void write(Expression expression, PackedOutput out) {
        if (expression instanceof Constant constant) {
            out.number(CONSTANT);
            out.decimal(constant.value());
        } else if (expression instanceof Term term) {
            out.number(TERM);
            out.text(term.measure());
            out.number(term.filters().size());
            term.filters().forEach(filter -> write(filter, out));
            write(term.time(), out);
        } else if (expression instanceof Operation operation) {
            out.number(OPERATION);
            out.text(operation.operator().name());
            write(operation.left(), out);
            write(operation.right(), out);
        } else if (expression instanceof Call call) {
            out.number(CALL);
            out.text(call.function().name());
            out.number(call.arguments().size());
            call.arguments().forEach(argument -> write(argument, out));
        }
    }

    private static void write(Filter filter, PackedOutput out) {
        if (filter instanceof Filter.Interval interval) {
            out.number(INTERVAL);
            out.text(interval.dimension());
            out.number(interval.band().from());
            out.number(interval.band().to());
        } else if (filter instanceof Filter.Codes codes) {
            out.number(CODES);
            out.text(codes.dimension());
            out.number(codes.codes().size());
            codes.codes().forEach(out::text);
        } else {
            out.number(EACH);
            out.text(filter.dimension());
        }
    }

    private static void write(TimeReference time, PackedOutput out) {
        if (time instanceof TimeReference.Earlier earlier) {
            out.number(EARLIER);
            out.number(earlier.years());
        } else if (time instanceof TimeReference.Fixed fixed) {
            out.number(FIXED);
            out.number(fixed.year());
        } else {
            out.number(ASKED);
        }
    }

    static Map<String, Formula> read(PackedInput in) {
        Map<String, Formula> formulas = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            formulas.put(in.text(), new Formula(expression(in)));
        }
        return formulas;
    }

    private static Expression expression(PackedInput in) {
        return switch (in.number()) {
            case CONSTANT -> new Constant(in.decimal());
            case TERM -> new Term(in.text(), filters(in), time(in));
            case OPERATION -> new Operation(Operator.valueOf(in.text()), expression(in), expression(in));
            default -> new Call(Function.valueOf(in.text()), arguments(in));
        };
    }

    private static List<Expression> arguments(PackedInput in) {
        List<Expression> arguments = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            arguments.add(expression(in));
        }
        return arguments;
    }

    private static List<Filter> filters(PackedInput in) {
        List<Filter> filters = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            filters.add(filter(in));
        }
        return filters;
    }

    private static Filter filter(PackedInput in) {
        int kind = in.number();
        String dimension = in.text();
        return switch (kind) {
            case INTERVAL -> new Filter.Interval(dimension, new AgeBand(in.number(), in.number()));
            case CODES -> new Filter.Codes(dimension, codes(in));
            default -> new Filter.Each(dimension);
        };
    }

    private static List<String> codes(PackedInput in) {
        List<String> codes = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            codes.add(in.text());
        }
        return codes;
    }

    private static TimeReference time(PackedInput in) {
        return switch (in.number()) {
            case ASKED -> TimeReference.ASKED;
            case EARLIER -> new TimeReference.Earlier(in.number());
            default -> new TimeReference.Fixed(in.number());
        };
    }
}
