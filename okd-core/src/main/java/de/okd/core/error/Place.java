package de.okd.core.error;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something was found: any of file, line, column and region key.
 *
 * @param file the file as delivered, or null
 * @param line the physical line counted from 1, or 0 if unknown
 * @param column the column counted from 1, or 0 if unknown
 * @param region the region key as delivered, or null
 */
public record Place(
        @Nullable String file,
        int line,
        int column,
        @Nullable String region) {
    public static final Place NOWHERE = new Place(null, 0, 0, null);

    public static Place file(String file) {
        return new Place(file, 0, 0, null);
    }

    public Place atLine(int line) {
        return new Place(file, line, column, region);
    }

    public Place atColumn(int column) {
        return new Place(file, line, column, region);
    }

    public Place atRegion(String region) {
        return new Place(file, line, column, region);
    }

    /** For example {@code 12411-01-01-5_00.csv, line 9, column 3, region 06440}; empty if nothing is known. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        if (file != null) {
            parts.add(file);
        }
        if (line > 0) {
            parts.add("line " + line);
        }
        if (column > 0) {
            parts.add("column " + column);
        }
        if (region != null) {
            parts.add("region " + region);
        }
        return String.join(", ", parts);
    }
}
