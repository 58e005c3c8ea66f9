package de.okd.core.store;

/**
 * A column of a dataset of records.
 *
 * @param name as delivered
 * @param type in words of SQL, as {@code BIGINT} or {@code VARCHAR}
 * @param blanks in how many rows it has no value, or an empty text
 */
public record RecordColumn(String name, String type, long blanks) {
    @Override
    public String toString() {
        return name + " " + type + ", " + blanks + " blank";
    }
}
