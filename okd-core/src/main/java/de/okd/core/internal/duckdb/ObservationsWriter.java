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
import de.okd.core.error.Place;
import de.okd.core.source.ObservationReader;
import de.okd.core.source.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the observations of one version and what they are about. */
final class ObservationsWriter {
    private final Sql sql;
    private final FactFeed feed;
    private final int version;
    private final LoadWatch watch;

    ObservationsWriter(Sql sql, FactFeed feed, int version, LoadWatch watch) {
        this.sql = sql;
        this.feed = feed;
        this.version = version;
        this.watch = watch;
    }

    /** Writes a table that was too large to be held, and checks its sums from what was stored. */
    StoreWriter.Written writeChecked(ObservationReader reader, String file) {
        StoreWriter.Written written = write(reader);
        List<Finding> findings = new ArrayList<>(written.findings());
        findings.addAll(StoredSums.check(sql, version, reader.structure(), Place.file(file)));
        return new StoreWriter.Written(written.kind(), written.title(), written.notes(), written.entries(), findings);
    }

    StoreWriter.Written write(ObservationReader reader) {
        long entries = writeFacts(reader);
        DatasetStructure structure = reader.structure();
        writeStructure(structure);
        writeSlices(structure, reader.slices());
        return new StoreWriter.Written(
                Version.Kind.TABLE, structure.title(), structure.notes(), entries, reader.findings());
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
        feed.offer(reader, regions, watch);
        FactLayout layout;
        try {
            sql.execute("CREATE TABLE " + StoreSchema.facts(version) + " AS " + feed.query());
            layout = feed.layout();
        } catch (OkdException e) {
            feed.rethrowFailure();
            throw e;
        } finally {
            feed.clear();
        }
        regions.save();
        sql.execute(
                "INSERT INTO listed_region SELECT DISTINCT " + version + ", region FROM " + StoreSchema.facts(version));
        sql.execute(
                "INSERT INTO fact_layout VALUES (?, ?, ?, ?)",
                version,
                layout.block(),
                layout.isPlain(),
                layout.isWhole());
        return feed.passed();
    }
}
