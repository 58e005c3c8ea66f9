package de.okd.indicators.cube;

import de.okd.core.dataset.ObservationStatus;
import de.okd.indicators.cube.Calculation.Arithmetic;
import de.okd.indicators.cube.Calculation.BesideCountry;
import de.okd.indicators.cube.Calculation.Fixed;
import de.okd.indicators.cube.Calculation.OfClasses;
import de.okd.indicators.cube.Calculation.Sum;
import de.okd.indicators.formula.Operator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs calculations as loops over the regions, so that numerators and denominators are summed first and divided last, at
 * every regional level. What several parts of one formula share is computed once.
 */
final class FormulaLoops {
    private final Map<TermSum, RollUp.Result> sums;
    private final int regions;
    private final int country;
    private final Map<Fixed, Vector> constants;
    private final Map<Calculation, Vector> known = new HashMap<>();

    /**
     * @param country the position of Germany, or -1 if no calculation needs it
     * @param constants those spread over the regions so far, shared by all formulas
     */
    FormulaLoops(Map<TermSum, RollUp.Result> sums, int regions, int country, Map<Fixed, Vector> constants) {
        this.sums = sums;
        this.regions = regions;
        this.country = country;
        this.constants = constants;
    }

    Vector of(Calculation calculation) {
        if (calculation instanceof Sum sum) {
            return values(sum.term());
        }
        if (calculation instanceof Fixed fixed) {
            return constants.computeIfAbsent(fixed, each -> Vector.constant(each.value(), regions));
        }
        Vector result = known.get(calculation);
        if (result == null) {
            result = compute(calculation);
            known.put(calculation, result);
        }
        return result;
    }

    private Vector values(TermSum term) {
        RollUp.Result result = sums.get(term);
        if (result == null) {
            throw new IllegalStateException("The term " + term.term() + " was not summed");
        }
        return result.values();
    }

    private Vector compute(Calculation calculation) {
        if (calculation instanceof Arithmetic arithmetic) {
            return Vector.combine(arithmetic.operator(), of(arithmetic.left()), of(arithmetic.right()));
        }
        if (calculation instanceof BesideCountry beside) {
            Vector share = Vector.combine(Operator.DIVIDED_BY, of(beside.part()), of(beside.whole()));
            return Vector.combine(Operator.DIVIDED_BY, share, share.repeated(country));
        }
        return ofClasses((OfClasses) calculation);
    }

    private Vector ofClasses(OfClasses calculation) {
        List<Vector> classes = calculation.classes().stream().map(this::values).toList();
        Vector result = new Vector(regions);
        double[] inputs = new double[classes.size()];
        for (int region = 0; region < regions; region++) {
            int reserved = 0;
            for (int i = 0; i < inputs.length; i++) {
                inputs[i] = classes.get(i).values[region];
                reserved |= classes.get(i).statuses[region];
            }
            ObservationStatus status = reserved == 0 ? ObservationStatus.NORMAL : status(classes, region);
            if (status.hasValue() && calculation.method().isAssumed(inputs)) {
                status = status.combinedWith(ObservationStatus.ESTIMATED);
            }
            result.set(region, status.hasValue() ? calculation.method().value(inputs) : Double.NaN, status);
        }
        return result;
    }

    private static ObservationStatus status(List<Vector> classes, int region) {
        ObservationStatus status = ObservationStatus.NORMAL;
        for (Vector each : classes) {
            status = status.combinedWith(each.status(region));
        }
        return status;
    }
}
