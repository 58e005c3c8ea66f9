package de.okd.geo.join;

import de.okd.core.Okd;
import de.okd.core.dataset.Aggregation;
import de.okd.core.source.TabularSource;
import de.okd.core.source.Version;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.time.Period;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many records each region of a coverage has, described; counted when it is loaded. Immutable: each step returns a new one.
 *
 * <p>Every region of the coverage has a number for every period and combination of codes that occurs. Where there is no row it is
 * exactly zero, {@link de.okd.core.dataset.ObservationStatus#ZERO}. If any row has no coordinates or no period it may belong
 * to any number, and all are {@link de.okd.core.dataset.ObservationStatus#INCOMPLETE}: lower bounds. Rows outside of all regions
 * belong to none and are a finding only. A blank code is the code {@value #NOT_STATED}.
 */
public final class RegionCount {
    static final String NOT_STATED = "ohne Angabe";

    private final LocatedRecords located;
    private final String measure;
    private final Aggregation aggregation;
    private final @Nullable Period period;
    private final String periodColumn;
    private final List<String> codes;

    private RegionCount(
            LocatedRecords located,
            String measure,
            Aggregation aggregation,
            @Nullable Period period,
            String periodColumn,
            List<String> codes) {
        this.located = located;
        this.measure = measure;
        this.aggregation = aggregation;
        this.period = period;
        this.periodColumn = periodColumn;
        this.codes = codes;
    }

    static RegionCount of(
            LocatedRecords located,
            String measure,
            Aggregation aggregation,
            @Nullable Period period,
            String periodColumn) {
        return new RegionCount(located, measure, aggregation, period, periodColumn, List.of());
    }

    /** Counted for each value of a column besides, which becomes a dimension of that name. */
    public RegionCount by(String column) {
        List<String> more = new ArrayList<>(codes);
        more.add(column);
        return new RegionCount(located, measure, aggregation, period, periodColumn, List.copyOf(more));
    }

    /** A row for each region, period and combination of codes. */
    public TabularSource rows() {
        return new TabularSource(
                measure, located.provenance(), StandardCharsets.UTF_8, () -> CountedRows.of(located, period(), codes));
    }

    /** What the columns of {@link #rows} mean. */
    public Mapping mapping() {
        Mapping mapping = Mapping.of(measure)
                .region(CountedRows.REGION)
                .regionName(CountedRows.REGION_NAME)
                .measure(measure, CountedRows.COUNT, "Anzahl", aggregation)
                .statusIn(CountedRows.STATUS);
        for (String column : codes) {
            mapping = mapping.dimension(column, CountedRows.code(column));
        }
        return period == null ? mapping.periodIn(CountedRows.PERIOD) : mapping.period(period);
    }

    private String period() {
        return period == null ? periodColumn : "";
    }

    /** Counts, and stores the numbers as a dataset of observations called as the measure. */
    public Version loadInto(Okd okd) {
        return okd.load(rows(), mapping()).get(0);
    }
}
