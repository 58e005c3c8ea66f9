package de.okd.core.export;

import com.google.common.collect.ImmutableMap;
import de.okd.core.dataset.AgeBand;
import de.okd.core.dataset.Code;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** SDMX ids of things, each another one. An id consists of letters of ASCII, digits and {@code _ @ $ -}. */
final class SdmxIds<T> {
    private static final Map<String, String> LETTERS =
            ImmutableMap.of("ä", "ae", "ö", "oe", "ü", "ue", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue", "ß", "ss");
    private static final Map<String, String> STANDARD_CODES = ImmutableMap.of("female", "F", "male", "M");

    private final Map<T, String> ids;

    private SdmxIds(Map<T, String> ids) {
        this.ids = ids;
    }

    /** @param taken ids that are none of theirs */
    static <T> SdmxIds<T> of(List<T> things, Function<T, String> naming, Collection<String> taken) {
        Set<String> used = new HashSet<>(taken);
        Map<T, String> ids = new LinkedHashMap<>();
        for (T thing : things) {
            String wanted = naming.apply(thing);
            String id = wanted;
            for (int number = 2; !used.add(id); number++) {
                id = wanted + "_" + number;
            }
            ids.put(thing, id);
        }
        return new SdmxIds<>(new HashMap<>(ids));
    }

    String get(T thing) {
        String id = ids.get(thing);
        if (id == null) {
            throw new IllegalStateException("Not part of the structure: " + thing);
        }
        return id;
    }

    /** The text as an id, readable if it is German. */
    static String id(String text) {
        String letters = text;
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            letters = letters.replace(letter.getKey(), letter.getValue());
        }
        String id = Normalizer.normalize(letters, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9_@$-]+", "_");
        return id.isEmpty() ? "_" : id;
    }

    /** Ids of concepts are in capitals and begin with a letter, because they name elements elsewhere in SDMX. */
    static String concept(String text) {
        String id = id(text).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "_");
        return Character.isLetter(id.charAt(0)) ? id : "D_" + id;
    }

    /** As in SDMX's cross-domain code lists {@code CL_SEX}, {@code CL_AGE} and the total of all of them. */
    static String code(Code code) {
        if (code.isTotal()) {
            return "_T";
        }
        return code.findAges().map(SdmxIds::age).orElseGet(() -> STANDARD_CODES.getOrDefault(code.id(), id(code.id())));
    }

    private static String age(AgeBand ages) {
        if (ages.to() == AgeBand.OPEN) {
            return "Y_GE" + ages.from();
        }
        return ages.from() == ages.to() ? "Y" + ages.from() : "Y" + ages.from() + "T" + ages.to();
    }
}
