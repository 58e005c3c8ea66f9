package de.okd.core.source;

import java.nio.file.Path;
import java.util.List;

/**
 * A format files are delivered in. Formats recognise files by their content, never by a name alone, and are found through
 * {@link java.util.ServiceLoader}: they hold no
 * state, because several threads may read at once. To add one, implement this interface and name the class in
 * {@code META-INF/services/de.okd.core.source.SourceFormat}.
 */
public interface SourceFormat {

    /** What people call it, for reports. */
    String name();

    /** Whether the content is of this format; must not throw for any bytes. */
    boolean recognises(DeliveredFile file);

    /** Whether it reads whatever no other format recognises; such formats are asked last. */
    default boolean isGeneric() {
        return false;
    }

    /** Existing files that belong to a recognised one and are read with it, as a shapefile's {@code .dbf}. */
    default List<Path> companions(DeliveredFile file) {
        return List.of();
    }

    /**
     * The tables of rows and columns in a recognised file, for formats whose meaning a mapping may state; empty for others.
     *
     * @throws de.okd.core.error.OkdException if nothing trustworthy can be made of the file
     */
    default List<TabularSource> tables(DeliveredFile file) {
        return List.of();
    }

    /**
     * Names by which files of one dataset are found without reading them whole: those of one dataset have a name in common,
     * but not all that have are of one dataset. The file's stem for formats that do not say what they deliver.
     */
    default List<String> likelyDatasets(DeliveredFile file) {
        return List.of(file.stem());
    }

    /** How a recognised file is written, in words, as far as it was detected: delimiter, charset; empty if there is nothing to say. */
    default String dialect(DeliveredFile file) {
        return "";
    }

    /**
     * Reads a recognised file.
     *
     * @param file a file for which {@link #recognises} is true
     * @return what was delivered, with everything doubtful as findings; a workbook delivers one table a sheet
     * @throws de.okd.core.error.OkdException if nothing trustworthy can be made of the file
     */
    List<Delivery> read(DeliveredFile file);
}
