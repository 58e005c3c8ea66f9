package de.okd.indicators.catalogue;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.indicators.catalogue.yaml.YamlDocument;
import de.okd.indicators.catalogue.yaml.YamlValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A catalogue file in the file system. */
final class CatalogueFile {
    private CatalogueFile() {}

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
