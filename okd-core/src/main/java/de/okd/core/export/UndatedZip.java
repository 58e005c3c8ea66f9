package de.okd.core.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The same bytes for the same workbook, whenever it is written. */
final class UndatedZip {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";

    private UndatedZip() {}

    /** Copies a workbook without the time it was made. */
    static void copy(Path dated, Path undated) throws IOException {
        try (ZipFile in = new ZipFile(dated.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(undated))) {
            for (Enumeration<? extends ZipEntry> entries = in.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(EPOCH);
                out.putNextEntry(copy);
                try (InputStream content = in.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        out.write(withoutTime(content.readAllBytes()));
                    } else {
                        content.transferTo(out);
                    }
                }
            }
        }
    }

    private static byte[] withoutTime(byte[] properties) {
        String xml = new String(properties, StandardCharsets.UTF_8);
        return xml.replaceAll("<dcterms:created.*?</dcterms:created>", "").getBytes(StandardCharsets.UTF_8);
    }
}
