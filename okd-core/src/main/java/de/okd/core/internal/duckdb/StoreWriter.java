package de.okd.core.internal.duckdb;

import static java.util.Objects.requireNonNull;

import de.okd.core.dataset.AgeBand;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.Slice;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.source.Boundary;
import de.okd.core.source.Delivery;
import de.okd.core.source.ObservationReader;
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

    /**
     * What was written of a delivery.
     *
     * @param kind as in the table {@code version}
     * @param entries how many observations, or polygons
     * @param findings those that only writing brought up
     */
    record Written(String kind, String title, String notes, long entries, List<Finding> findings) {}

    Written write(Delivery delivery) {
        if (delivery instanceof Delivery.Table table) {
            return writeObservations(new CubeReader(table.observations()));
        }
        if (delivery instanceof Delivery.Streamed streamed) {
            try (ObservationReader reader = streamed.opener().get()) {
                return writeObservations(reader);
            }
        }
        if (delivery instanceof Delivery.Boundaries boundaries) {
            writeBoundaries(boundaries.boundaries());
            return new Written(
                    "boundaries",
                    delivery.dataset(),
                    "",
                    boundaries.boundaries().size(),
                    List.of());
        }
        throw new IllegalStateException("No table of the store holds " + delivery.getClass());
    }

    private Written writeObservations(ObservationReader reader) {
        long entries = writeFacts(reader);
        DatasetStructure structure = reader.structure();
        writeStructure(structure);
        writeSlices(structure, reader.slices());
        return new Written("table", structure.title(), structure.notes(), entries, reader.findings());
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
            addCodes(ordinal, dimension.codes(), codes);
        }
        sql.insert("dimension", dimensions);
        sql.insert("code", codes);
    }

    private void addCodes(int dimension, List<Code> codes, List<@Nullable Object[]> rows) {
        Map<String, Integer> numbers = positions(codes.stream().map(Code::id).toList());
        for (int number = 0; number < codes.size(); number++) {
            Code code = codes.get(number);
            Integer from = code.findAges().map(AgeBand::from).orElse(null);
            Integer to = code.findAges().map(AgeBand::to).orElse(null);
            Integer parent = code.findParent().map(numbers::get).orElse(null);
            rows.add(new @Nullable Object[] {
                version, dimension, number, code.id(), code.label(), code.isTotal(), from, to, parent
            });
        }
    }

    private void writeSlices(DatasetStructure structure, List<Slice> slices) {
        List<Map<Code, Integer>> codes = structure.dimensions().stream()
                .map(dimension -> positions(dimension.codes()))
                .toList();
        Map<Measure, Integer> measures = positions(structure.measures());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Slice slice : slices) {
            int[] numbers = new int[slice.codes().size()];
            for (int d = 0; d < numbers.length; d++) {
                numbers[d] = requireNonNull(codes.get(d).get(slice.codes().get(d)));
            }
            int measure = requireNonNull(measures.get(slice.measure()));
            rows.add(
                    new @Nullable Object[] {version, rows.size(), slice.period().toString(), measure, numbers});
        }
        sql.insert("slice", rows);
    }

    private static <T> Map<T, Integer> positions(List<T> entries) {
        Map<T, Integer> positions = new HashMap<>();
        entries.forEach(entry -> positions.putIfAbsent(entry, positions.size()));
        return positions;
    }

    private long writeFacts(ObservationReader reader) {
        RegionCodes regions = new RegionCodes(sql);
        feed.offer(reader, regions);
        try {
            sql.execute("CREATE TABLE " + StoreSchema.facts(version) + " AS " + feed.query());
        } catch (OkdException e) {
            feed.rethrowFailure();
            throw e;
        } finally {
            feed.clear();
        }
        regions.save();
        return feed.passed();
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
