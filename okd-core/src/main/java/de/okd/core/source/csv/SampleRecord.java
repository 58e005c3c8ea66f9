package de.okd.core.source.csv;

import de.okd.core.error.OkdException;
import java.util.ArrayList;
import java.util.List;

/** A record of the first bytes of a file, without blanks round its cells. */
record SampleRecord(int line, List<String> cells) {

    /**
     * The records that are not blank, as far as the sample can be read.
     *
     * @param isWhole whether the sample is all there is; the last record of others may be cut and is left out
     */
    static List<SampleRecord> read(byte[] sample, boolean isWhole, CsvDialect dialect) {
        List<SampleRecord> found = new ArrayList<>();
        boolean isComplete = isWhole;
        try (RecordScanner records = CsvStream.records(sample, dialect)) {
            while (records.next()) {
                List<String> cells = Cells.of(records, dialect.cellCharset());
                if (!Cells.isBlank(cells)) {
                    found.add(new SampleRecord(records.line(), cells));
                }
            }
        } catch (OkdException cut) {
            isComplete = true;
        }
        if (!isComplete && !found.isEmpty()) {
            found.remove(found.size() - 1);
        }
        return found;
    }

    int width() {
        return cells.size();
    }

    boolean isTitle() {
        return Cells.filled(cells) <= 1;
    }
}
