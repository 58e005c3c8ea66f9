package de.okd.core.source.xlsx;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.archive.InflationGuard;
import de.okd.core.source.archive.InflationLimits;
import de.okd.core.source.archive.WatchedStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The zip archive a workbook is. Parts are inflated when they are read, never all at once, and an archive inside is not opened. */
final class WorkbookArchive implements AutoCloseable {
    private static final Pattern WORKBOOK = Pattern.compile("xl/workbook[^/]*\\.xml");
    private static final int MAX_PARTS = 10_000;

    private final ZipFile zip;
    private final String name;
    private final InflationGuard guard;

    private WorkbookArchive(ZipFile zip, String name, InflationLimits limits) {
        this.zip = zip;
        this.name = name;
        this.guard = new InflationGuard(limits, Place.file(name), "If the workbook is genuine, save the sheet as CSV.");
    }

    static WorkbookArchive open(DeliveredFile file, InflationLimits limits) {
        try {
            return new WorkbookArchive(new ZipFile(file.path().toFile()), file.name(), limits);
        } catch (IOException | IllegalArgumentException e) {
            throw broken("its archive cannot be opened: " + e.getMessage(), file.place(), e);
        }
    }

    /** Whether the file is an archive with a workbook in it; false if it is no archive. */
    static boolean isWorkbook(DeliveredFile file) {
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            return zip.size() <= MAX_PARTS
                    && zip.stream()
                            .anyMatch(part -> WORKBOOK.matcher(part.getName()).matches());
        } catch (IOException | IllegalArgumentException noArchive) {
            return false;
        }
    }

    static OkdException broken(String found, Place place, Throwable cause) {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the workbook: " + found + ". Open it in an office program and save it again as .xlsx.",
                place,
                cause);
    }

    String name() {
        return name;
    }

    Place place() {
        return Place.file(name);
    }

    Optional<XmlPart> find(String part) {
        String plain = part.startsWith("/") ? part.substring(1) : part;
        ZipEntry entry = zip.getEntry(plain);
        return entry == null ? Optional.empty() : Optional.of(open(entry));
    }

    XmlPart part(String part) {
        return find(part)
                .orElseThrow(() -> new OkdException(
                        ErrorCode.INVALID_LAYOUT,
                        "Could not read the workbook: it has no part \"" + part
                                + "\". Open it in an office program and save it again as .xlsx.",
                        place()));
    }

    private XmlPart open(ZipEntry entry) {
        try {
            InputStream in = guard.guarded(entry, zip.getInputStream(entry));
            return new XmlPart(new WatchedStream(in, new TagLength(guard, entry.getName())), entry.getName(), place());
        } catch (IOException e) {
            throw broken("its part \"" + entry.getName() + "\" is damaged: " + e.getMessage(), place(), e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw broken("its archive cannot be closed: " + e.getMessage(), place(), e);
        }
    }
}
