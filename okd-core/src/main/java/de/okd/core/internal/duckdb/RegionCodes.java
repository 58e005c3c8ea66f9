package de.okd.core.internal.duckdb;

import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that stand for regions in the store; unknown ones get the next. A region that is delivered with another name
 * gets another number, so that every dataset keeps the names it came with.
 */
final class RegionCodes {
    private final Sql sql;
    private final Map<Region, Integer> known = new HashMap<>();
    private final List<@Nullable Object[]> added = new ArrayList<>();
    private int next;

    RegionCodes(Sql sql) {
        this.sql = sql;
        sql.query(this::remember, "SELECT key, name, code FROM region");
    }

    private int remember(ResultSet row) throws SQLException {
        int code = row.getInt(3);
        known.put(StoreReader.region(row), code);
        next = Math.max(next, code + 1);
        return code;
    }

    int code(Region region) {
        return known.computeIfAbsent(region, unknown -> {
            RegionKey key = unknown.key();
            added.add(new @Nullable Object[] {
                next, key.value(), unknown.name(), key.level().name()
            });
            return next++;
        });
    }

    /** Stores the regions that were unknown. */
    void save() {
        sql.insert("region", added);
        added.clear();
    }
}
