package de.okd.indicators.catalogue;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Suggestion;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list of indicators with distinct ids; every selection is a catalogue again. */
public final class Catalogue {
    private final Map<String, Indicator> byId;

    private Catalogue(List<Indicator> indicators) {
        this.byId = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            if (byId.put(indicator.id(), indicator) != null) {
                throw new IllegalArgumentException("The indicator " + indicator.id() + " is defined twice");
            }
        }
    }

    /** The catalogue that comes with OKD. */
    public static Catalogue standard() {
        return new Catalogue(CatalogueFile.standard());
    }

    /** A catalogue of one's own. */
    public static Catalogue of(List<Indicator> indicators) {
        return new Catalogue(indicators);
    }

    /** In the order of the catalogue. */
    public List<Indicator> indicators() {
        return List.copyOf(byId.values());
    }

    /** The themes in the order of the catalogue. */
    public List<String> themes() {
        return byId.values().stream().map(Indicator::theme).distinct().toList();
    }

    /**
     * The indicators of one theme.
     *
     * @throws OkdException {@code UNKNOWN_NAME} if there are none
     */
    public Catalogue theme(String theme) {
        List<Indicator> selected = byId.values().stream()
                .filter(indicator -> indicator.theme().equals(theme))
                .toList();
        if (selected.isEmpty()) {
            throw unknown("theme", theme, themes());
        }
        return new Catalogue(selected);
    }

    /**
     * Some indicators, in the order given.
     *
     * @throws OkdException {@code UNKNOWN_NAME} for an id the catalogue lacks
     */
    public Catalogue only(String... ids) {
        return new Catalogue(Arrays.stream(ids).map(this::indicator).toList());
    }

    public Optional<Indicator> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws OkdException {@code UNKNOWN_NAME} with the nearest known id */
    public Indicator indicator(String id) {
        return find(id).orElseThrow(() -> unknown("indicator", id, List.copyOf(byId.keySet())));
    }

    private static OkdException unknown(String kind, String name, List<String> known) {
        return new OkdException(
                ErrorCode.UNKNOWN_NAME,
                "The catalogue has no " + kind + " \"" + name + "\"." + Suggestion.didYouMean(name, known));
    }
}
