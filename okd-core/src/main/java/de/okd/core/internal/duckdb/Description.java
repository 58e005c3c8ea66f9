package de.okd.core.internal.duckdb;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.error.Finding;
import de.okd.core.region.RegionLevel;
import de.okd.core.source.Version;
import de.okd.core.store.DatasetDescription;
import de.okd.core.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what a dataset holds. */
final class Description {
    private final Sql sql;
    private final Version version;

    private Description(Sql sql, Version version) {
        this.sql = sql;
        this.version = version;
    }

    static DatasetDescription of(Sql sql, List<Version> history) {
        Version current = history.get(history.size() - 1);
        Description description = new Description(sql, current);
        boolean isTable = current.kind() == Version.Kind.TABLE;
        return new DatasetDescription(
                history,
                isTable ? new StoreReader(sql, current.number()).structure(current.dataset(), current.title()) : null,
                current.kind() == Version.Kind.RECORDS ? RecordColumns.of(sql, current.number()) : List.of(),
                description.periods(),
                description.regions(),
                isTable ? description.observations() : Map.of(),
                description.findings());
    }

    private List<Period> periods() {
        return sql
                .query(
                        row -> Period.parse(row.getString(1)),
                        "SELECT DISTINCT period FROM slice WHERE version = ?",
                        version.number())
                .stream()
                .sorted()
                .toList();
    }

    private Map<RegionLevel, Long> regions() {
        return switch (version.kind()) {
            case TABLE -> levels("SELECT DISTINCT region FROM " + StoreSchema.facts(version.number()));
            case BOUNDARIES -> levels("SELECT DISTINCT region FROM boundary WHERE version = " + version.number());
            case REGISTER -> levels("SELECT DISTINCT region FROM register_entry WHERE version = " + version.number());
            case RECORDS, CONVERSION -> Map.of();
        };
    }

    private Map<RegionLevel, Long> levels(String regions) {
        return counts(
                RegionLevel.class,
                "SELECT level, count(DISTINCT key) FROM region WHERE code IN (" + regions + ") GROUP BY level");
    }

    private Map<ObservationStatus, Long> observations() {
        Map<ObservationStatus, Long> counts = new EnumMap<>(ObservationStatus.class);
        sql.query(
                row -> counts.put(ObservationStatus.of(row.getInt(1)), row.getLong(2)),
                "SELECT status, count(*) FROM " + StoreSchema.facts(version.number()) + " GROUP BY status");
        return counts;
    }

    private Map<Finding.Code, Long> findings() {
        return counts(
                Finding.Code.class,
                "SELECT code, count(*) FROM finding WHERE version = ? GROUP BY code",
                version.number());
    }

    private <E extends Enum<E>> Map<E, Long> counts(Class<E> type, String query, @Nullable Object... parameters) {
        Map<E, Long> counts = new EnumMap<>(type);
        sql.query(row -> counts.put(Enum.valueOf(type, row.getString(1)), row.getLong(2)), query, parameters);
        return counts;
    }
}
