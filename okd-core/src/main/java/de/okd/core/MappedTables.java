package de.okd.core;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.Delivery;
import de.okd.core.source.TabularSource;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.source.tabular.TabularReading;
import java.util.List;

/** The tables of a file that a mapping is about: the only one, or the one sheet that has all its columns. */
final class MappedTables {
    private MappedTables() {}

    static List<Delivery> read(List<TabularSource> tables, Mapping mapping, Place file) {
        return TabularReading.read(one(tables, mapping, file), mapping);
    }

    static TabularSource one(List<TabularSource> tables, Mapping mapping, Place file) {
        if (tables.isEmpty()) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "The mapping cannot be used: the file's format fixes what its columns mean. Load it without one.",
                    file);
        }
        List<TabularSource> fitting = tables.size() == 1
                ? tables
                : tables.stream()
                        .filter(table -> TabularReading.fits(table, mapping))
                        .toList();
        if (fitting.size() != 1) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "The mapping names columns of " + fitting.size() + " of the file's " + tables.size()
                            + " tables, expected exactly one. The tables are "
                            + String.join(
                                    ", ",
                                    tables.stream().map(TabularSource::name).toList())
                            + ". Name columns that only one of them has.",
                    file);
        }
        return fitting.get(0);
    }
}
