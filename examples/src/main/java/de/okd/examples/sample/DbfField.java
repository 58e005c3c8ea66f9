package de.okd.examples.sample;

/**
 * A column of a dBase table.
 *
 * @param type {@code C} for text, {@code N} for numbers
 * @param width in bytes
 */
record DbfField(String name, char type, int width) {

    static DbfField text(String name, int width) {
        return new DbfField(name, 'C', width);
    }

    static DbfField number(String name, int width) {
        return new DbfField(name, 'N', width);
    }

    boolean isNumber() {
        return type == 'N';
    }
}
