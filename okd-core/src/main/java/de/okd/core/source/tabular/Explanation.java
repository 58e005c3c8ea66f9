package de.okd.core.source.tabular;

import com.google.common.collect.ImmutableMap;

/**
 * How a table is understood.
 *
 * @param layout the layout its columns are known by, or how they were understood otherwise
 * @param roles what each column is, in their order; empty for a layout whose columns are no region, period or measure
 */
public record Explanation(String layout, ImmutableMap<String, ColumnRole> roles) {
    static Explanation of(String layout, Mapping mapping, Iterable<String> columns) {
        ImmutableMap.Builder<String, ColumnRole> roles = ImmutableMap.builder();
        for (String column : columns) {
            roles.put(column, mapping.roles().getOrDefault(column, ColumnRole.Plain.KEPT));
        }
        return new Explanation(layout, roles.buildOrThrow());
    }
}
