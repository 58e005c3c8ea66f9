package de.okd.indicators.catalogue;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.indicators.catalogue.yaml.YamlDocument;
import de.okd.indicators.catalogue.yaml.YamlValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where catalogue files are: beside this class, or in the file system. */
final class CatalogueFile {
    private CatalogueFile() {}

    /** The documents of the standard catalogue, which {@code standard.yaml} lists. */
    static List<YamlValue> standard() {
        return resource("standard.yaml").items().stream().map(YamlValue::text).toList().parallelStream()
                .map(CatalogueFile::resource)
                .toList();
    }

    private static YamlValue resource(String name) {
        try (InputStream yaml = CatalogueFile.class.getResourceAsStream(name)) {
            if (yaml == null) {
                throw new IllegalStateException("The built-in catalogue lacks " + name);
            }
            return YamlDocument.read(name, CatalogueText.decoded(name, yaml.readAllBytes()));
        } catch (IOException e) {
            throw new IllegalStateException("The built-in catalogue is unreadable", e);
        }
    }

    /** @throws OkdException {@code UNREADABLE} or {@code INVALID_LAYOUT} */
    static YamlValue read(Path file) {
        try {
            return YamlDocument.read(file.toString(), CatalogueText.decoded(file.toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new OkdException(
                    ErrorCode.UNREADABLE, "Could not read the catalogue: " + e, Place.file(file.toString()), e);
        }
    }
}
