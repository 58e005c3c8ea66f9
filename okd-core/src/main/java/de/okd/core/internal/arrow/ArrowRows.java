package de.okd.core.internal.arrow;

import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.Rows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.util.ValueVectorUtility;
import org.jspecify.annotations.Nullable;

/** The rows of record batches; holds one batch. Needs no JVM flag. */
final class ArrowRows implements Rows {
    private final ArrowReader reader;
    private final Runnable closer;
    private final Place place;
    private final VectorSchemaRoot batch;
    private final List<String> names;
    private final List<ArrowColumn> columns = new ArrayList<>();
    private int row = -1;
    private int line;
    private boolean isAtEnd;

    /** @param closer closes the reader and what belongs to it */
    ArrowRows(ArrowReader reader, Runnable closer, Place place) {
        this.reader = reader;
        this.closer = closer;
        this.place = place;
        boolean opened = false;
        try {
            this.batch = checked(reader::getVectorSchemaRoot);
            this.names = names(batch);
            opened = true;
        } finally {
            if (!opened) {
                closer.run();
            }
        }
    }

    /** Something Arrow does. */
    @FunctionalInterface
    private interface Step<T> {
        T run() throws IOException;
    }

    /** On damaged bytes, Arrow's classes fail with whatever their code runs into. */
    private <T> T checked(Step<T> step) {
        try {
            return step.run();
        } catch (OkdException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw CheckedMessage.damaged(String.valueOf(e.getMessage()), place, e);
        }
    }

    private static List<String> names(VectorSchemaRoot batch) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (FieldVector vector : batch.getFieldVectors()) {
            int position = names.size() + 1;
            String given = vector.getName();
            String name = given == null || given.isBlank() ? "column " + position : given;
            while (!taken.add(name)) {
                name += " (" + position + ")";
            }
            names.add(name);
        }
        return names;
    }

    /** What is said about the table as a whole. */
    Map<String, String> metadata() {
        return batch.getSchema().getCustomMetadata();
    }

    @Override
    public List<String> columns() {
        return names;
    }

    @Override
    public boolean next() {
        row++;
        while (row >= batch.getRowCount()) {
            isAtEnd = isAtEnd || !checked(reader::loadNextBatch);
            if (isAtEnd) {
                return false;
            }
            row = 0;
            checked(this::validated);
        }
        line++;
        return true;
    }

    private boolean validated() {
        ValueVectorUtility.validateFull(batch);
        requireCells();
        return true;
    }

    /** Refuses columns of which no cells can be made. */
    void requireCells() {
        if (columns.isEmpty()) {
            batch.getFieldVectors().forEach(vector -> columns.add(ArrowColumn.of(vector, reader, place)));
        }
    }

    static void close(ArrowReader reader, Place place) {
        try {
            reader.close();
        } catch (IOException e) {
            throw CheckedMessage.damaged(String.valueOf(e.getMessage()), place, e);
        }
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public @Nullable Object cell(int column) {
        try {
            return columns.get(column).cell(row);
        } catch (IndexOutOfBoundsException e) {
            throw CheckedMessage.damaged("cells beyond the end of their column", place, e);
        }
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public void close() {
        closer.run();
    }
}
