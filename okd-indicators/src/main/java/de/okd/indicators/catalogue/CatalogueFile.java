package de.okd.indicators.catalogue;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.indicators.catalogue.yaml.StoredTrees;
import de.okd.indicators.catalogue.yaml.YamlDocument;
import de.okd.indicators.catalogue.yaml.YamlValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where catalogue files are: beside this class, or in the file system. */
final class CatalogueFile {
    private CatalogueFile() {}

    static final String COMPILED = "standard.bin";

    /** The documents of the standard catalogue: as the build compiled them, or from the YAML where nobody has. */
    static List<YamlValue> standard() {
        try (InputStream compiled = CatalogueFile.class.getResourceAsStream(COMPILED)) {
            Map<String, YamlValue> documents = compiled == null
                    ? standardFromYaml()
                    : StoredTrees.read(new ByteArrayInputStream(compiled.readAllBytes()));
            return List.copyOf(documents.values());
        } catch (IOException e) {
            throw new IllegalStateException("The built-in catalogue is unreadable", e);
        }
    }

    /** The documents by file, in the order in which {@code standard.yaml} lists them. */
    static Map<String, YamlValue> standardFromYaml() {
        Map<String, YamlValue> documents = new LinkedHashMap<>();
        resource("standard.yaml").items().stream()
                .map(YamlValue::text)
                .forEach(name -> documents.put(name, resource(name)));
        return documents;
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
