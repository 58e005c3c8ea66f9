package de.okd.indicators.wording;

import de.okd.indicators.formula.Wording;
import java.util.Map;

/** The few names the tests of this package use. */
final class SmallVocabulary implements Vocabulary {
    private static final Map<String, Wording> NAMES = Map.of(
            "population", new Wording("Bevölkerung", "population"),
            "households", new Wording("Haushalte", "households"),
            "children", new Wording("Zahl der Kinder", "number of children"),
            "size", new Wording("Zahl der Personen", "number of persons"),
            "sex", new Wording("Geschlecht", "sex"),
            "f", new Wording("Frauen", "women"),
            "m", new Wording("Männer", "men"));

    @Override
    public Wording measure(String id) {
        return name(id);
    }

    @Override
    public Wording dimension(String id) {
        return name(id);
    }

    @Override
    public Wording code(String dimension, String code) {
        return name(code);
    }

    @Override
    public boolean hasNames(String dimension) {
        return dimension.equals("sex");
    }

    private static Wording name(String id) {
        return NAMES.getOrDefault(id, new Wording(id, id));
    }
}
