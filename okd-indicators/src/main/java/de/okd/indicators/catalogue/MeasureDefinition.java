package de.okd.indicators.catalogue;

import de.okd.core.dataset.Aggregation;
import de.okd.indicators.formula.Wording;
import de.okd.indicators.unit.Unit;
import java.util.List;

/**
 * What indicators count with.
 *
 * @param id the name formulas use; datasets whose measure has this id answer it
 * @param title as it stands inside a sentence
 * @param aggregation how it adds up over regions, time and codes
 * @param tables the tables that deliver it, those named first are preferred
 * @param breaks the ids of known breaks of its series
 */
public record MeasureDefinition(
        String id,
        Wording title,
        Unit unit,
        Aggregation aggregation,
        ReferenceDate date,
        List<OfficialTable> tables,
        List<KnownBreak> breaks) {
    public MeasureDefinition {
        tables = List.copyOf(tables);
        breaks = List.copyOf(breaks);
    }
}
