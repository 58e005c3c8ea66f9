package de.okd.geo.io.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives put together for tests. */
final class Zip {
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    Zip add(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    /** All files of a folder under their names in another. */
    Zip add(Path folder, String under) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                add(under + file.getFileName(), Files.readAllBytes(file));
            }
        }
        return this;
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }
}
