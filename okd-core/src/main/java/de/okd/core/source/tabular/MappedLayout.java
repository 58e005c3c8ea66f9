package de.okd.core.source.tabular;

import de.okd.core.source.Delivery;
import de.okd.core.source.TabularSource;
import java.util.List;

/** A layout that is a mapping: the one generic reader does the rest. */
public interface MappedLayout extends TabularLayout {

    /** What the columns of a recognised table mean. */
    Mapping mapping(TabularSource source);

    @Override
    default List<Delivery> read(TabularSource source) {
        return TabularReading.observations(source, mapping(source));
    }
}
