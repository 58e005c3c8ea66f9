package de.okd.core.source.tabular;

import com.google.common.collect.ImmutableMap;
import de.okd.core.dataset.Measure;
import de.okd.core.source.tabular.ColumnRole.InColumn;
import de.okd.core.source.tabular.ColumnRole.Observed;
import java.util.Map;

/** Adds columns that are codes of a dimension to a mapping. */
final class StatedCodes {
    private static final String JOINT = " / ";

    private StatedCodes() {}

    /** The codes columns are named after: what the lowest of their stacked headers says. */
    static ImmutableMap<String, String> lowestHeaders(String... columns) {
        ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
        for (String column : columns) {
            int joint = column.lastIndexOf(JOINT);
            codes.put(column, joint < 0 ? column : column.substring(joint + JOINT.length()));
        }
        return codes.buildKeepingLast();
    }

    static Mapping add(Mapping mapping, String dimension, Measure measure, ImmutableMap<String, String> codes) {
        Mapping more = mapping;
        for (Map.Entry<String, String> column : codes.entrySet()) {
            Observed role = new Observed(measure, null, new InColumn(dimension, column.getValue()));
            refuseTwice(more, role, column.getKey());
            more = more.withRole(role, column.getKey());
        }
        return more;
    }

    private static void refuseTwice(Mapping mapping, Observed role, String column) {
        mapping.roles().forEach((known, other) -> {
            if (!known.equals(column) && other instanceof Observed observed && observed.isSameAs(role)) {
                throw new IllegalArgumentException(
                        "Columns \"" + known + "\" and \"" + column + "\" are both stated to be " + role);
            }
        });
    }
}
