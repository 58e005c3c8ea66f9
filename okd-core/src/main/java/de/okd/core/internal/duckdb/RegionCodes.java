package de.okd.core.internal.duckdb;

import de.okd.core.region.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers that stand for regions in the store; unknown regions get the next ones. */
final class RegionCodes {
    private final Sql sql;
    private final Map<String, Integer> known = new HashMap<>();
    private final List<@Nullable Object[]> added = new ArrayList<>();

    RegionCodes(Sql sql) {
        this.sql = sql;
        sql.query(row -> known.put(row.getString(2), row.getInt(1)), "SELECT code, key FROM region");
    }

    int code(Region region) {
        return known.computeIfAbsent(region.key().value(), key -> {
            int code = known.size();
            added.add(new @Nullable Object[] {
                code, key, region.name(), region.key().level().name()
            });
            return code;
        });
    }

    /** Stores the regions that were unknown. */
    void save() {
        sql.insert("region", added);
        added.clear();
    }
}
