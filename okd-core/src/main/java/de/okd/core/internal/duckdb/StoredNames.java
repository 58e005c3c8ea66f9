package de.okd.core.internal.duckdb;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names columns have in DuckDB, which takes {@code Name} and {@code NAME} for the same and no NUL. */
final class StoredNames {
    private StoredNames() {}

    /** One for each name, in their order; a name is changed only where it must be. */
    static List<String> of(List<String> names) {
        Set<String> taken = new HashSet<>();
        List<String> stored = new ArrayList<>();
        for (String name : names) {
            String clean = name.replace('\0', '\u2400');
            String free = clean;
            for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
                free = clean + " (" + number + ")";
            }
            stored.add(free);
        }
        return stored;
    }
}
