package de.okd.core.internal.duckdb;

import de.okd.core.region.Ars;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegisterEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines of registers of regions. */
final class RegisterTable {
    private RegisterTable() {}

    static void write(Sql sql, int version, List<RegisterEntry> entries) {
        RegionCodes regions = new RegionCodes(sql);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (RegisterEntry entry : entries) {
            rows.add(new @Nullable Object[] {
                version,
                regions.code(entry.region()),
                entry.parent(),
                entry.ars(),
                entry.kind(),
                entry.postalCode(),
                entry.validFrom(),
                entry.validTo()
            });
        }
        regions.save();
        sql.insert("register_entry", rows);
    }

    static List<RegisterEntry> read(Sql sql, int version) {
        return sql.query(
                row -> new RegisterEntry(
                        StoreReader.region(row),
                        parsed(row.getString(3), RegionKey::parse),
                        parsed(row.getString(4), Ars::parse),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, LocalDate.class),
                        row.getObject(8, LocalDate.class)),
                """
                SELECT region.key, region.name, parent, ars, kind, postal_code, valid_from, valid_to
                FROM register_entry entry JOIN region ON entry.region = region.code
                WHERE version = ? ORDER BY entry.rowid""",
                version);
    }

    private static <T> @Nullable T parsed(@Nullable String text, Function<String, T> parser) {
        return text == null ? null : parser.apply(text);
    }
}
