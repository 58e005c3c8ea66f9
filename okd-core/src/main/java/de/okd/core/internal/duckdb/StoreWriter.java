package de.okd.core.internal.duckdb;

import de.okd.core.error.Finding;
import de.okd.core.source.Boundary;
import de.okd.core.source.Delivery;
import de.okd.core.source.ObservationReader;
import de.okd.core.source.ReadAheadObservations;
import de.okd.core.source.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the content of one version; runs inside a transaction. */
final class StoreWriter {
    private final Sql sql;
    private final Feeds feeds;
    private final int version;
    private final LoadWatch watch;

    StoreWriter(Sql sql, Feeds feeds, int version, LoadWatch watch) {
        this.sql = sql;
        this.feeds = feeds;
        this.version = version;
        this.watch = watch;
    }

    /**
     * What was written of a delivery.
     *
     * @param entries how many observations, rows, polygons, register lines or shares
     * @param findings those that only writing brought up
     */
    record Written(Version.Kind kind, String title, String notes, long entries, List<Finding> findings) {
        static Written untitled(Version.Kind kind, Delivery delivery, long entries) {
            return new Written(kind, delivery.dataset(), "", entries, List.of());
        }
    }

    Written write(Delivery delivery) {
        if (delivery instanceof Delivery.Table table) {
            return new ObservationsWriter(sql, feeds.facts(), version, watch)
                    .write(new CubeReader(table.observations()));
        }
        if (delivery instanceof Delivery.Streamed streamed) {
            try (ObservationReader reader =
                    new ReadAheadObservations(streamed.opener().get())) {
                return new ObservationsWriter(sql, feeds.facts(), version, watch)
                        .writeChecked(reader, streamed.provenance().file());
            }
        }
        if (delivery instanceof Delivery.Records records) {
            return new RecordsWriter(sql, feeds.records(), version, watch).write(records);
        }
        return writeValues(delivery);
    }

    private Written writeValues(Delivery delivery) {
        if (delivery instanceof Delivery.Boundaries boundaries) {
            writeBoundaries(boundaries.boundaries());
            return Written.untitled(
                    Version.Kind.BOUNDARIES, delivery, boundaries.boundaries().size());
        }
        if (delivery instanceof Delivery.Register register) {
            RegisterTable.write(sql, version, register.entries());
            return Written.untitled(
                    Version.Kind.REGISTER, delivery, register.entries().size());
        }
        if (delivery instanceof Delivery.Conversion conversion) {
            CrosswalkTable.write(sql, version, conversion.crosswalk());
            return Written.untitled(
                    Version.Kind.CONVERSION,
                    delivery,
                    conversion.crosswalk().shares().size());
        }
        throw new IllegalStateException("No table of the store holds " + delivery.getClass());
    }

    private void writeBoundaries(List<Boundary> boundaries) {
        RegionCodes regions = new RegionCodes(sql);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Boundary boundary : boundaries) {
            rows.add(new @Nullable Object[] {version, regions.code(boundary.region()), boundary.wkb()});
        }
        regions.save();
        sql.insert("boundary", rows);
    }

    void writeFindings(List<Finding> findings) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(new @Nullable Object[] {
                version,
                rows.size(),
                finding.code().name(),
                finding.message(),
                finding.place().file(),
                finding.place().line(),
                finding.place().column(),
                finding.place().region()
            });
        }
        sql.insert("finding", rows);
    }
}
