package de.okd.geo.access;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Suggestion;
import de.okd.core.table.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of places or facilities by their names. */
final class Names {
    private final String what;
    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();

    Names(String what, List<String> names) {
        this.what = what;
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            if (numbers.put(names.get(i), i) != null) {
                throw new IllegalArgumentException("Two are called " + what + " \"" + names.get(i) + "\"");
            }
        }
    }

    int number(Column column, int row) {
        String name = String.valueOf(column.cell(row));
        Integer number = numbers.get(name);
        if (number == null) {
            throw new OkdException(
                    ErrorCode.INVALID_DATA,
                    "Row " + (row + 1) + " of the travel matrix names the " + what + " \"" + name + "\" in the column "
                            + column.name() + ", which is none of the " + names.size() + " given."
                            + Suggestion.didYouMean(name, names));
        }
        return number;
    }
}
