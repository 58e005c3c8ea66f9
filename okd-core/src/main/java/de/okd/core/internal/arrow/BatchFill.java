package de.okd.core.internal.arrow;

import de.okd.core.table.TableRows;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.jspecify.annotations.Nullable;

/** Fills the same vectors again and again with the next rows. */
final class BatchFill {
    static final int ROWS = 1 << 16;

    private final TableRows rows;
    private final VectorSchemaRoot root;

    BatchFill(TableRows rows, VectorSchemaRoot root) {
        this.rows = rows;
        this.root = root;
    }

    /** Takes up to {@link #ROWS} rows; false if there was none left. */
    boolean next() {
        root.clear();
        int row = 0;
        while (row < ROWS && rows.next()) {
            for (int column = 0; column < root.getFieldVectors().size(); column++) {
                set(root.getVector(column), column, row);
            }
            row++;
        }
        root.setRowCount(row);
        return row > 0;
    }

    private void set(FieldVector vector, int column, int row) {
        if (vector instanceof Float8Vector numbers) {
            double number = rows.number(column);
            if (!Double.isNaN(number)) {
                numbers.setSafe(row, number);
            }
        } else {
            set(vector, row, rows.cell(column));
        }
    }

    private static void set(FieldVector vector, int row, @Nullable Object cell) {
        if (cell instanceof String text) {
            ((VarCharVector) vector).setSafe(row, text.getBytes(StandardCharsets.UTF_8));
        } else if (cell instanceof Long integer) {
            ((BigIntVector) vector).setSafe(row, integer);
        } else if (cell instanceof LocalDate date) {
            ((DateDayVector) vector).setSafe(row, (int) date.toEpochDay());
        } else if (cell instanceof Boolean flag) {
            ((BitVector) vector).setSafe(row, flag ? 1 : 0);
        }
    }
}
