package de.okd.core.source.tabular;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The layouts that are known by their columns. */
final class Layouts {
    private static final List<TabularLayout> ALL =
            ServiceLoader.load(TabularLayout.class, TabularLayout.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private Layouts() {}

    static Optional<TabularLayout> find(List<String> columns) {
        return ALL.stream().filter(layout -> layout.recognises(columns)).findFirst();
    }
}
