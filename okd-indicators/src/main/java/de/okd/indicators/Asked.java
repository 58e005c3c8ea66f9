package de.okd.indicators;

import de.okd.core.time.Period;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.cube.Evaluation;
import de.okd.indicators.cube.Evaluation.Unanswered;
import de.okd.indicators.cube.IndicatorColumn;
import de.okd.indicators.cube.Request;
import de.okd.indicators.result.BlockedColumn;
import de.okd.indicators.result.ColumnHeading;
import de.okd.indicators.result.ValueColumn;
import de.okd.indicators.result.ValueTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/** The columns a question asks for, in the order of the table, and those that it asks for in vain. */
final class Asked {
    private final Map<Request, ColumnHeading> headings = new LinkedHashMap<>();
    private final List<Unanswered> unanswered = new ArrayList<>();

    /** An indicator in one period, in all its parts. */
    void add(Indicator indicator, Period period, Breakdown breakdown) {
        try {
            for (Breakdown.Part part : breakdown.parts(indicator.formula())) {
                headings.put(
                        new Request(indicator, part.formula(), period),
                        ColumnHeading.of(indicator, period, part.codes()));
            }
        } catch (Breakdown.Impossible e) {
            unanswered.add(new Unanswered(indicator, period, String.valueOf(e.getMessage())));
        }
    }

    List<Request> requests() {
        return List.copyOf(headings.keySet());
    }

    /** What nothing loaded answers, before and after evaluation. */
    List<Unanswered> unanswered(Evaluation evaluation) {
        List<Unanswered> all = new ArrayList<>(unanswered);
        all.addAll(evaluation.unanswered());
        return all;
    }

    /** The answers in the order of the question. */
    ValueTable table(Evaluation evaluation, StoredTerritories territories) {
        Map<Request, IndicatorColumn> computed = new HashMap<>();
        evaluation.columns().forEach(column -> computed.put(column.request(), column));
        List<ValueColumn> columns = new ArrayList<>();
        headings.forEach((request, heading) -> {
            IndicatorColumn column = computed.get(request);
            if (column != null) {
                columns.add(comparable(new EvaluatedColumn(heading, column, evaluation), request, territories));
            }
        });
        return new ValueTable(evaluation.regions(), columns);
    }

    /** A formula over several times has no value for regions that changed between them. */
    private static ValueColumn comparable(ValueColumn column, Request request, StoredTerritories territories) {
        NavigableSet<Period> periods = FormulaPeriods.of(request.formula().root(), request.period());
        BitSet changed = periods.size() < 2 ? new BitSet() : territories.changed(periods);
        return changed.isEmpty() ? column : new BlockedColumn(column, changed);
    }
}
