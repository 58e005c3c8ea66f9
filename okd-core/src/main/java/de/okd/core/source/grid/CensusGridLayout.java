package de.okd.core.source.grid;

import static de.okd.core.dataset.Aggregation.MEAN;
import static de.okd.core.dataset.Aggregation.RATIO;
import static de.okd.core.dataset.Aggregation.STOCK;

import com.google.common.collect.ImmutableMap;
import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.source.Delivery;
import de.okd.core.source.TabularSource;
import de.okd.core.source.cell.NumberSyntax;
import de.okd.core.source.tabular.MappedLayout;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The grids of the censuses of 2011 and 2022: a row for each cell, its id, its centre and a column for each measure. The
 * header tells the census. In 2011 {@code -1} stands for an uninhabited cell or a secret value and {@code -9} for a secret
 * one, in 2022 an en dash: all of them are statuses, never numbers.
 */
public final class CensusGridLayout implements MappedLayout {
    private static final Pattern ID = Pattern.compile("(?:Gitter_ID|GITTER_ID)_(?:100m|1km|10km)");
    private static final Pattern CENTRE = Pattern.compile("[xy]_mp_(?:100m|1km|10km)");
    private static final String EXPLANATION = "werterlaeuternde_Zeichen";

    private static final Map<String, ObservationStatus> SENTINELS = ImmutableMap.of(
            "-1", ObservationStatus.SECRET,
            "-1,0", ObservationStatus.SECRET,
            "-9", ObservationStatus.SECRET,
            "-9,0", ObservationStatus.SECRET);
    private static final Map<String, ObservationStatus> DASH = ImmutableMap.of("–", ObservationStatus.SECRET);

    private static final Map<String, Known> KNOWN = ImmutableMap.<String, Known>builder()
            .put("Einwohner", new Known("population", "Personen", STOCK))
            .put("Frauen_A", new Known("share_of_women", "%", RATIO))
            .put("Alter_D", new Known("mean_age", "Jahre", MEAN))
            .put("unter18_A", new Known("share-under-18", "%", RATIO))
            .put("ab65_A", new Known("share-65-and-over", "%", RATIO))
            .put("Auslaender_A", new Known("share_of_foreigners", "%", RATIO))
            .put("HHGroesse_D", new Known("mean_household_size", "Personen", MEAN))
            .put("Leerstandsquote", new Known("vacancy_rate", "%", RATIO))
            .put("Wohnfl_Bew_D", new Known("mean_floor_space_per_resident", "m²", MEAN))
            .put("Wohnfl_Whg_D", new Known("mean_floor_space_per_dwelling", "m²", MEAN))
            .buildOrThrow();

    private record Known(String id, String unit, Aggregation aggregation) {}

    @Override
    public String name() {
        return "census grid";
    }

    @Override
    public boolean recognises(List<String> columns) {
        return !columns.isEmpty() && ID.matcher(columns.get(0)).matches();
    }

    @Override
    public Mapping mapping(TabularSource source) {
        List<String> columns = GridRows.columns(source);
        boolean is2022 = columns.get(0).startsWith("GITTER");
        Mapping mapping = Mapping.of(source.name())
                .region(columns.get(0))
                .period(Period.date(is2022 ? LocalDate.of(2022, 5, 15) : LocalDate.of(2011, 5, 9)))
                .numbers(NumberSyntax.DECIMAL_COMMA.withSigns(is2022 ? DASH : SENTINELS));
        for (String column : columns.subList(1, columns.size())) {
            mapping = with(mapping, column);
        }
        return mapping;
    }

    private static Mapping with(Mapping mapping, String column) {
        if (CENTRE.matcher(column).matches()) {
            return mapping.without(column);
        }
        if (column.equals(EXPLANATION)) {
            return mapping.statusIn(column);
        }
        Known known = KNOWN.getOrDefault(column, new Known(column, "", Aggregation.UNKNOWN));
        return mapping.measure(known.id(), column, known.unit(), known.aggregation());
    }

    @Override
    public List<Delivery> read(TabularSource source) {
        return MappedLayout.super.read(GridRows.checked(source));
    }
}
