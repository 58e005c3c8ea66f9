package de.okd.core.source.tabular;

import de.okd.core.source.Delivery;
import de.okd.core.source.TabularSource;
import java.util.List;

/**
 * A layout that is known by the names of its columns, whatever carries it: a CSV file, a sheet, a query. Layouts are asked
 * before anything is detected and are found through {@link java.util.ServiceLoader}; they hold no state. To add one,
 * implement this interface, or {@link MappedLayout} where the columns can be mapped, and name the class in
 * {@code META-INF/services/de.okd.core.source.tabular.TabularLayout}.
 */
public interface TabularLayout {

    /** What people call it, for reports. */
    String name();

    /** Whether a table with these columns is in this layout. */
    boolean recognises(List<String> columns);

    /**
     * Reads a recognised table.
     *
     * @throws de.okd.core.error.OkdException if nothing trustworthy can be made of it
     */
    List<Delivery> read(TabularSource source);
}
