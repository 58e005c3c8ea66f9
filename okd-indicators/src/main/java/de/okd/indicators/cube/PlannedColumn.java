package de.okd.indicators.cube;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request whose terms are all found. */
record PlannedColumn(
        Request request,
        Calculation root,
        @Nullable Calculation numerator,
        @Nullable Calculation denominator) {

    static PlannedColumn of(Request request, Lowering lowering) throws Planner.Unanswerable {
        Calculation root = lowering.lower(request.formula().root(), request.period());
        var numerator = request.formula().numerator();
        var denominator = request.formula().denominator();
        return new PlannedColumn(
                request,
                root,
                numerator.isPresent() ? lowering.lower(numerator.get(), request.period()) : null,
                denominator.isPresent() ? lowering.lower(denominator.get(), request.period()) : null);
    }

    /** Numerator and denominator are parts of the whole. */
    List<TermSum> sums() {
        return root.sums().distinct().toList();
    }

    static List<TermSum> sums(List<PlannedColumn> columns) {
        return columns.stream()
                .flatMap(column -> column.sums().stream())
                .distinct()
                .toList();
    }

    boolean needsCountry() {
        return needsCountry(root);
    }

    private static boolean needsCountry(Calculation calculation) {
        if (calculation instanceof Calculation.Arithmetic arithmetic) {
            return needsCountry(arithmetic.left()) || needsCountry(arithmetic.right());
        }
        return calculation instanceof Calculation.BesideCountry;
    }
}
