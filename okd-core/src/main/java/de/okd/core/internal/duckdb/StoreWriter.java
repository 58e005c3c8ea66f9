package de.okd.core.internal.duckdb;

import de.okd.core.dataset.AgeBand;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.error.Finding;
import de.okd.core.region.Region;
import de.okd.core.source.Boundary;
import de.okd.core.source.Delivery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the content of one version; runs inside a transaction. */
final class StoreWriter {
    private final Sql sql;
    private final FactFeed feed;
    private final int version;

    StoreWriter(Sql sql, FactFeed feed, int version) {
        this.sql = sql;
        this.feed = feed;
        this.version = version;
    }

    void write(Delivery delivery, List<Finding> findings) {
        if (delivery instanceof Delivery.Table table) {
            writeStructure(table.observations().structure());
            writeSlices(table.observations());
            writeFacts(table.observations());
        } else if (delivery instanceof Delivery.Boundaries boundaries) {
            writeBoundaries(boundaries.boundaries());
        }
        writeFindings(findings);
    }

    private void writeStructure(DatasetStructure structure) {
        List<@Nullable Object[]> measures = new ArrayList<>();
        for (Measure measure : structure.measures()) {
            measures.add(new @Nullable Object[] {
                version,
                measures.size(),
                measure.id(),
                measure.label(),
                measure.unit(),
                measure.aggregation().name()
            });
        }
        sql.insert("measure", measures);
        List<@Nullable Object[]> dimensions = new ArrayList<>();
        List<@Nullable Object[]> codes = new ArrayList<>();
        for (Dimension dimension : structure.dimensions()) {
            int ordinal = dimensions.size();
            dimensions.add(new @Nullable Object[] {version, ordinal, dimension.id(), dimension.label()});
            for (int i = 0; i < dimension.codes().size(); i++) {
                codes.add(codeRow(ordinal, i, dimension.codes().get(i)));
            }
        }
        sql.insert("dimension", dimensions);
        sql.insert("code", codes);
    }

    private @Nullable Object[] codeRow(int dimension, int number, Code code) {
        Integer from = code.findAges().map(AgeBand::from).orElse(null);
        Integer to = code.findAges().map(AgeBand::to).orElse(null);
        return new @Nullable Object[] {version, dimension, number, code.id(), code.label(), code.isTotal(), from, to};
    }

    private void writeSlices(Observations observations) {
        DatasetStructure structure = observations.structure();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Slice slice : observations.slices()) {
            int[] codes = new int[slice.codes().size()];
            for (int d = 0; d < codes.length; d++) {
                codes[d] = structure
                        .dimensions()
                        .get(d)
                        .codes()
                        .indexOf(slice.codes().get(d));
            }
            int measure = structure.measures().indexOf(slice.measure());
            rows.add(
                    new @Nullable Object[] {version, rows.size(), slice.period().toString(), measure, codes});
        }
        sql.insert("slice", rows);
    }

    private void writeFacts(Observations observations) {
        feed.offer(observations, regionCodes(observations.regions()));
        try {
            sql.execute("CREATE TABLE " + StoreSchema.facts(version) + " AS " + feed.query());
        } finally {
            feed.clear();
        }
    }

    private void writeBoundaries(List<Boundary> boundaries) {
        int[] codes = regionCodes(boundaries.stream().map(Boundary::region).toList());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Boundary boundary : boundaries) {
            rows.add(new @Nullable Object[] {version, codes[rows.size()], boundary.wkb()});
        }
        sql.insert("boundary", rows);
    }

    /** The codes of the regions; unknown ones are added to the region table. */
    private int[] regionCodes(List<Region> regions) {
        Map<String, Integer> known = new HashMap<>();
        sql.query(row -> known.put(row.getString(2), row.getInt(1)), "SELECT code, key FROM region");
        List<@Nullable Object[]> added = new ArrayList<>();
        int[] codes = new int[regions.size()];
        for (int i = 0; i < codes.length; i++) {
            Region region = regions.get(i);
            codes[i] = known.computeIfAbsent(region.key().value(), key -> {
                int code = known.size();
                added.add(new @Nullable Object[] {
                    code, key, region.name(), region.key().level().name()
                });
                return code;
            });
        }
        sql.insert("region", added);
        return codes;
    }

    private void writeFindings(List<Finding> findings) {
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
