package de.okd.core.source.csv;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.archive.InflationGuard;
import de.okd.core.source.archive.InflationLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * What is inside a zip, as statistical offices answer requests. Entries are streamed, nothing is extracted, and what the
 * zip says about its sizes is not believed. Zips inside are not opened.
 *
 * @param tables the entries that are delimited text
 * @param others the names of the entries that are something else
 */
record CsvZip(List<CsvText> tables, List<String> others) {
    private static final byte[] MARK = {'P', 'K', 3, 4};
    private static final int MOST_ENTRIES = 1000;

    static boolean isZip(byte[] head) {
        return head.length > MARK.length
                && head[0] == MARK[0]
                && head[1] == MARK[1]
                && head[2] == MARK[2]
                && head[3] == MARK[3];
    }

    /**
     * Looks at the beginning of every entry.
     *
     * @throws OkdException {@code INVALID_LAYOUT} if it is no readable zip or has too many entries or several of a name
     */
    static CsvZip of(DeliveredFile file) {
        List<CsvText> tables = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<String> names = names(file);
        for (String name : names) {
            CsvText text = text(file, name, names.size() == 1);
            byte[] head = text.head(CsvFormat.HEAD);
            if (!isZip(head) && CsvFormat.isTable(head, text)) {
                tables.add(text);
            } else {
                others.add(name);
            }
        }
        return new CsvZip(tables, others);
    }

    private static List<String> names(DeliveredFile file) {
        try (ZipFile zip = open(file)) {
            if (zip.size() > MOST_ENTRIES) {
                throw refused(file, "it has " + zip.size() + " entries, more than " + MOST_ENTRIES, null);
            }
            List<String> names = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
            Set<String> distinct = new HashSet<>(names);
            if (distinct.size() < names.size()) {
                throw refused(file, "several of its entries have the same name", null);
            }
            return names;
        } catch (IOException e) {
            throw refused(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static OkdException refused(DeliveredFile file, String reason, @Nullable IOException cause) {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the zip: " + reason + ". Unpack it and load the files.",
                file.place(),
                cause);
    }

    /** Names that are not UTF-8 are read as something, so that an umlaut in a name spoils nothing. */
    private static ZipFile open(DeliveredFile file) throws IOException {
        return new ZipFile(file.path().toFile(), StandardCharsets.ISO_8859_1);
    }

    private static CsvText text(DeliveredFile file, String entry, boolean isOnly) {
        Place place = isOnly ? file.place() : Place.file(file.name() + "!" + entry);
        String name = isOnly ? file.stem() : entry.replaceFirst("\\.[^./]*$", "");
        return new CsvText(name, place, file, () -> stream(file, entry, place));
    }

    private static InputStream stream(DeliveredFile file, String entry, Place place) {
        try {
            ZipFile zip = open(file);
            ZipEntry found = zip.getEntry(entry);
            if (found == null) {
                zip.close();
                throw refused(file, "its entry " + entry + " is gone", null);
            }
            return new ZipEntryStream(zip, guard(place).guarded(found, zip.getInputStream(found)));
        } catch (IOException e) {
            throw refused(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static InflationGuard guard(Place place) {
        return new InflationGuard(InflationLimits.TABLES, place, "If it is genuine, unpack it and load the file.");
    }

    /** An entry that closes its archive. */
    private static final class ZipEntryStream extends FilterInputStream {
        private final ZipFile zip;

        ZipEntryStream(ZipFile zip, InputStream in) {
            super(in);
            this.zip = zip;
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                zip.close();
            }
        }
    }
}
