package de.okd.geo.io.shapefile;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files beside a .shp file that share its name; the case of the extension does not matter. */
final class Companions {
    private static final Set<String> EXTENSIONS = Set.of(
            ".dbf",
            ".shx",
            ".prj",
            ".cpg",
            ".cst",
            ".qpj",
            ".qix",
            ".qmd",
            ".sbn",
            ".sbx",
            ".fbn",
            ".fbx",
            ".ain",
            ".aih",
            ".atx",
            ".ixs",
            ".mxs",
            ".shp.xml");

    private final DeliveredFile shapes;
    private final List<Path> files;

    Companions(DeliveredFile shapes) {
        this.shapes = shapes;
        this.files = list(shapes);
    }

    private static List<Path> list(DeliveredFile shapes) {
        Path folder = shapes.path().toAbsolutePath().getParent();
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> EXTENSIONS.contains(extension(entry, shapes.stem())))
                    .filter(Files::isRegularFile)
                    .map(entry -> shapes.path().resolveSibling(entry.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new OkdException(
                    ErrorCode.UNREADABLE, "Could not list the files beside the shapefile: " + e, shapes.place(), e);
        }
    }

    /** The extension after {@code stem} in lower case; empty if the file has another stem. */
    private static String extension(Path entry, String stem) {
        String name = String.valueOf(entry.getFileName());
        return name.startsWith(stem) ? name.substring(stem.length()).toLowerCase(Locale.ROOT) : "";
    }

    List<Path> files() {
        return files;
    }

    Optional<DeliveredFile> find(String extension) {
        return files.stream()
                .filter(file -> extension(file, shapes.stem()).equals(extension))
                .map(DeliveredFile::of)
                .findFirst();
    }

    Optional<String> findText(String extension) {
        return find(extension).map(file -> new String(file.bytes(), StandardCharsets.ISO_8859_1));
    }

    /** @throws OkdException {@code MISSING_COMPANION} if it is not there */
    DeliveredFile attributes() {
        return find(".dbf")
                .orElseThrow(() -> new OkdException(
                        ErrorCode.MISSING_COMPANION,
                        "Could not read the shapefile: there is no " + shapes.stem()
                                + ".dbf beside it, which holds the "
                                + "keys and names of its regions. Put all files of the delivery into one folder (.shp, "
                                + ".dbf, .prj and, if delivered, .cpg).",
                        shapes.place()));
    }
}
