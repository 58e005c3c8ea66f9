package de.okd.core.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table row by row: what files are written from, so that a file of any length needs the memory of one row. Used once, by
 * one thread.
 */
public interface TableRows {

    /** What a column holds. */
    enum Kind {
        /** {@link String}. */
        TEXT,
        /** {@code double}. */
        NUMBER,
        /** {@link Long}. */
        INTEGER,
        /** {@link java.time.LocalDate}. */
        DATE,
        /** {@link Boolean}. */
        FLAG,
        /** Well-known text as {@link String}. */
        GEOMETRY
    }

    /**
     * The head of a column.
     *
     * @param crs the reference system of {@link Kind#GEOMETRY} as PROJJSON; else empty
     */
    record Heading(String name, Kind kind, String crs) {
        public Heading(String name, Kind kind) {
            this(name, kind, "");
        }
    }

    List<Heading> headings();

    /** Moves to the next row, at first to the first; false if there is none. */
    boolean next();

    /** The cell of a column that is no {@link Kind#NUMBER}; null where there is none. */
    @Nullable
    Object cell(int column);

    /** The cell of a {@link Kind#NUMBER} column, unboxed; {@code NaN} where there is none. */
    double number(int column);
}
