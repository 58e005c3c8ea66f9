package de.okd.indicators;

import de.okd.core.region.Region;
import de.okd.core.source.Provenance;
import de.okd.core.source.Version;
import de.okd.core.table.Result;
import de.okd.indicators.compare.Surroundings;
import de.okd.indicators.cube.Evaluation.Unanswered;
import de.okd.indicators.cube.TermInput;
import de.okd.indicators.result.CollectedRows;
import de.okd.indicators.result.LongRows;
import de.okd.indicators.result.ValueColumn;
import de.okd.indicators.result.ValueTable;
import java.util.List;

/** What a table knows beside its values: where they come from and what could not be answered. */
final class Answer {
    private final Indicators question;
    private final List<Unanswered> unanswered;

    Answer(Indicators question, List<Unanswered> unanswered) {
        this.question = question;
        this.unanswered = List.copyOf(unanswered);
    }

    List<Unanswered> unanswered() {
        return unanswered;
    }

    Surroundings surroundings(List<Region> regions) {
        return new Surroundings(question.okd().regions(), new Populations(question, regions)::in);
    }

    Explanation explain(ValueColumn column, Region region, int position) {
        return new Explanation(IndicatorValue.of(column, region, position), inputs(column, position));
    }

    private static List<TermInput> inputs(ValueColumn column, int position) {
        return column instanceof EvaluatedColumn evaluated ? evaluated.inputs(position) : List.of();
    }

    List<Version> sources(ValueColumn column) {
        return inputs(column, 0).stream().map(TermInput::version).distinct().toList();
    }

    /** The first rows in long form, with the sources of all. */
    Result result(ValueTable values, int rows) {
        List<Provenance> sources = values.columns().stream()
                .flatMap(column -> sources(column).stream())
                .map(Version::provenance)
                .distinct()
                .toList();
        String left = values.size() > rows ? ", of which the first " + rows + " follow" : "";
        String title = values.indicators().size() + " indicators for "
                + values.regions().size() + " regions, " + values.size() + " values" + left;
        return new Result(title, CollectedRows.of(new LongRows(values), rows), sources);
    }
}
