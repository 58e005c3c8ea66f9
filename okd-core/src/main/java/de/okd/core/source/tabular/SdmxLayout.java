package de.okd.core.source.tabular;

import com.google.common.collect.ImmutableSet;
import de.okd.core.source.Rows;
import de.okd.core.source.TabularSource;
import de.okd.core.source.cell.NumberSyntax;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SDMX-CSV 2.0 about German regions: {@code REF_AREA} holds the region, {@code INDICATOR} the measure, the columns between
 * the fixed ones the dimensions. Where OKD wrote it, {@code OKD_STATUS} keeps apart what SDMX does not.
 */
public final class SdmxLayout implements MappedLayout {
    private static final List<String> FIRST = List.of("STRUCTURE", "STRUCTURE_ID", "ACTION");
    private static final List<String> NEEDED = List.of("REF_AREA", "TIME_PERIOD", "OBS_VALUE");
    /** The columns that are no dimensions; the export writes the same names. */
    public static final ImmutableSet<String> FIXED = ImmutableSet.of(
            "STRUCTURE",
            "STRUCTURE_ID",
            "ACTION",
            "REF_AREA",
            "INDICATOR",
            "TIME_PERIOD",
            "OBS_VALUE",
            "OBS_STATUS",
            "UNIT_MEASURE",
            "OKD_STATUS");

    private static final Pattern STRUCTURE = Pattern.compile("[^:]+:([^(]+)\\([^)]*\\)");

    @Override
    public String name() {
        return "SDMX-CSV";
    }

    @Override
    public boolean recognises(List<String> columns) {
        return columns.size() > FIRST.size()
                && columns.subList(0, FIRST.size()).equals(FIRST)
                && columns.containsAll(NEEDED);
    }

    @Override
    public Mapping mapping(TabularSource source) {
        try (Rows rows = source.opener().get()) {
            List<String> columns = rows.columns();
            Mapping mapping = Mapping.of(rows.next() ? dataset(rows.text(1), source) : source.name())
                    .without(FIRST.toArray(String[]::new))
                    .region("REF_AREA")
                    .periodIn("TIME_PERIOD")
                    .valuesIn("OBS_VALUE")
                    .numbers(NumberSyntax.PLAIN);
            return withOptional(mapping, columns);
        }
    }

    private static String dataset(@org.jspecify.annotations.Nullable String structure, TabularSource source) {
        Matcher matcher = STRUCTURE.matcher(structure == null ? "" : structure);
        return matcher.matches() ? matcher.group(1) : source.name();
    }

    private static Mapping withOptional(Mapping mapping, List<String> columns) {
        Mapping more = mapping;
        if (columns.contains("INDICATOR")) {
            more = more.measuresIn("INDICATOR");
        }
        if (columns.contains("UNIT_MEASURE")) {
            more = more.unitsIn("UNIT_MEASURE");
        }
        if (columns.contains("OKD_STATUS")) {
            more = more.statusIn("OKD_STATUS").without("OBS_STATUS");
        } else if (columns.contains("OBS_STATUS")) {
            more = more.statusIn("OBS_STATUS");
        }
        for (String column : columns) {
            more = FIXED.contains(column) ? more : more.dimension(column, column);
        }
        return more;
    }
}
