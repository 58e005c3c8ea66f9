package de.okd.indicators.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import de.okd.indicators.formula.Formula;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads {@code catalogue.yaml}. */
final class CatalogueFile {
    private static final List<Indicator> STANDARD = readStandard();

    private CatalogueFile() {}

    /** An entry as written; the formula is still text. */
    private record Entry(
            String id, String theme, Title title, String unit, Direction direction, String formula, String reference) {
        Indicator indicator() {
            return new Indicator(id, theme, title, unit, direction, Formula.parse(formula), reference);
        }
    }

    static List<Indicator> standard() {
        return STANDARD;
    }

    private static List<Indicator> readStandard() {
        try (InputStream yaml = CatalogueFile.class.getResourceAsStream("catalogue.yaml")) {
            return YAMLMapper.builder().build().readValue(yaml, new TypeReference<List<Entry>>() {}).stream()
                    .map(Entry::indicator)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("The built-in catalogue is unreadable", e);
        }
    }
}
