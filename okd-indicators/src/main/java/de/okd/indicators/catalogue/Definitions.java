package de.okd.indicators.catalogue;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.error.Suggestion;
import de.okd.indicators.catalogue.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things of one kind by id, in order, each with the place where it is defined. */
final class Definitions<T> {
    private final String kind;
    private final Map<String, T> byId = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    /** @param kind what they are, for errors: {@code unit} */
    Definitions(String kind) {
        this.kind = kind;
    }

    Definitions<T> copy() {
        Definitions<T> copy = new Definitions<>(kind);
        copy.byId.putAll(byId);
        copy.places.putAll(places);
        return copy;
    }

    /** @throws OkdException {@code INVALID_LAYOUT} if there is one with this id: nothing is overridden silently */
    void add(String id, T thing, Place place) {
        if (byId.putIfAbsent(id, thing) != null) {
            Place first = place(id);
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "The " + kind + " \"" + id + "\" is defined twice"
                            + (first.equals(Place.NOWHERE) ? "" : ", first at " + first)
                            + ". Give one of them another id.",
                    place);
        }
        places.put(id, place);
    }

    List<T> all() {
        return List.copyOf(byId.values());
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    Place place(String id) {
        return places.getOrDefault(id, Place.NOWHERE);
    }

    /** @throws OkdException {@code UNKNOWN_NAME} with the nearest known id */
    T get(String id) {
        T thing = byId.get(id);
        if (thing == null) {
            throw new OkdException(
                    ErrorCode.UNKNOWN_NAME,
                    "The catalogue has no " + kind + " \"" + id + "\"." + Suggestion.didYouMean(id, byId.keySet()));
        }
        return thing;
    }

    /** What the text of a document names. */
    T named(YamlValue reference) {
        String id = reference.text();
        if (!byId.containsKey(id)) {
            throw reference.refused(
                    "there is no " + kind + " \"" + id + "\"" + Suggestion.didYouMean(id, byId.keySet()));
        }
        return get(id);
    }
}
