package de.okd.core.source.genesis;

import de.okd.core.dataset.Observations;
import de.okd.core.source.Delivery;
import de.okd.core.source.Provenance;
import de.okd.core.source.TabularSource;
import de.okd.core.source.cell.NumberSyntax;
import de.okd.core.source.tabular.MappedLayout;
import de.okd.core.source.tabular.Mapping;
import java.util.Comparator;
import java.util.List;

/**
 * The flat layout ("ffcsv") of the GENESIS databases since 2025: one row for each observation, a group of four columns for
 * each variable, all measures in one column of values. Ids are taken from codes, never from labels, so that German and
 * English answers are the same; the variable whose codes are region keys is the region.
 */
public final class FlatFileLayout implements MappedLayout {
    private static final List<String> FIRST =
            List.of("statistics_code", "statistics_label", "time_code", "time_label", "time");

    @Override
    public String name() {
        return "GENESIS flat file (ffcsv)";
    }

    @Override
    public boolean recognises(List<String> columns) {
        return columns.size() > FIRST.size()
                && columns.subList(0, FIRST.size()).equals(FIRST)
                && columns.containsAll(List.of("value", "value_unit", "value_variable_code", "value_variable_label"));
    }

    @Override
    public Mapping mapping(TabularSource source) {
        FlatFileVariables variables = FlatFileVariables.of(source);
        Mapping mapping = Mapping.of(variables.table())
                .title(variables.title())
                .without("statistics_code", "statistics_label", "time_code", "time_label")
                .periodIn("time")
                .measuresIn("value_variable_code")
                .labelsOf("value_variable_code", "value_variable_label")
                .valuesIn("value")
                .unitsIn("value_unit")
                .numbers(NumberSyntax.DECIMAL_COMMA);
        mapping = variables.addTo(mapping);
        for (KnownTables.MeasureDefinition known : KnownTables.measures(variables.table())) {
            mapping = mapping.measure(known.measure());
        }
        return mapping;
    }

    @Override
    public List<Delivery> read(TabularSource source) {
        FlatFileVariables variables = FlatFileVariables.of(source);
        TabularSource described =
                new TabularSource(source.name(), variables.provenance(source), source.charset(), source.opener());
        return MappedLayout.super.read(described).stream()
                .map(FlatFileLayout::withTerritorialStatus)
                .toList();
    }

    /** The offices publish each date with the municipalities of that date. */
    private static Delivery withTerritorialStatus(Delivery delivery) {
        if (!(delivery instanceof Delivery.Table table)) {
            return delivery;
        }
        Observations observations = table.observations();
        Provenance known = table.provenance();
        return observations.slices().stream()
                .map(slice -> slice.period().end())
                .max(Comparator.naturalOrder())
                .<Delivery>map(date -> new Delivery.Table(
                        observations,
                        new Provenance(
                                known.file(),
                                known.sha256(),
                                known.publisher(),
                                known.licence(),
                                known.attribution(),
                                known.retrieved(),
                                date),
                        table.findings()))
                .orElse(table);
    }
}
