package de.okd.indicators.catalogue;

import de.okd.indicators.catalogue.yaml.PackedInput;
import de.okd.indicators.catalogue.yaml.PackedOutput;
import de.okd.indicators.catalogue.yaml.StoredTrees;
import de.okd.indicators.catalogue.yaml.YamlDocument;
import de.okd.indicators.catalogue.yaml.YamlValue;
import de.okd.indicators.formula.Formula;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** The catalogue that stands beside this class: YAML, and {@code standard.bin}, which the build makes of it. */
final class StandardCatalogue {
    static final String COMPILED = "standard.bin";

    private StandardCatalogue() {}

    /** As the build compiled it, or from the YAML where nobody has. */
    static Catalogue read() {
        try (InputStream compiled = StandardCatalogue.class.getResourceAsStream(COMPILED)) {
            return compiled == null ? readYaml() : readCompiled(compiled.readAllBytes());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static Catalogue readCompiled(byte[] compiled) {
        PackedInput in = new PackedInput(compiled);
        Map<String, YamlValue> documents = StoredTrees.read(in);
        return Catalogue.read(CatalogueContent.empty(), documents.values(), StoredFormulas.read(in));
    }

    static Catalogue readYaml() {
        return Catalogue.read(CatalogueContent.empty(), documents().values(), Map.of());
    }

    /** Documents, then the formulas in them. */
    static void compile(OutputStream out) throws IOException {
        PackedOutput packed = new PackedOutput();
        Map<String, YamlValue> documents = documents();
        StoredTrees.write(documents, packed);
        StoredFormulas.write(formulas(documents), packed);
        packed.writeTo(out);
    }

    private static Map<String, Formula> formulas(Map<String, YamlValue> documents) {
        Map<String, Formula> formulas = new LinkedHashMap<>();
        documents.values().stream()
                .flatMap(document -> document.map().items("indicators").stream())
                .map(entry -> entry.map().text("formula"))
                .forEach(text -> formulas.put(text, Formula.parse(text)));
        return formulas;
    }

    /** In the order in which {@code standard.yaml} lists them. */
    private static Map<String, YamlValue> documents() {
        Map<String, YamlValue> documents = new LinkedHashMap<>();
        document("standard.yaml").items().stream()
                .map(YamlValue::text)
                .forEach(name -> documents.put(name, document(name)));
        return documents;
    }

    private static YamlValue document(String name) {
        try (InputStream yaml = StandardCatalogue.class.getResourceAsStream(name)) {
            if (yaml == null) {
                throw new IllegalStateException("The built-in catalogue lacks " + name);
            }
            return YamlDocument.read(name, CatalogueText.decoded(name, yaml.readAllBytes()));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static IllegalStateException unreadable(IOException cause) {
        return new IllegalStateException("The built-in catalogue is unreadable", cause);
    }
}
