package de.okd.indicators.catalogue.yaml;

import de.okd.core.error.Place;
import de.okd.core.error.Suggestion;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Fields with values, in the order written. */
public record YamlMap(Place place, Map<String, YamlValue> fields) implements YamlValue {
    public YamlMap {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public String kind() {
        return "fields with values";
    }

    @Override
    public YamlMap map() {
        return this;
    }

    /** @throws de.okd.core.error.OkdException for a field that is none of these, with the nearest one */
    public YamlMap allow(String... known) {
        List<String> names = Arrays.asList(known);
        for (Map.Entry<String, YamlValue> field : fields.entrySet()) {
            String name = field.getKey();
            if (!names.contains(name)) {
                throw field.getValue()
                        .refused("there is no field \"" + name + "\" here but " + String.join(", ", names) + "."
                                + Suggestion.didYouMean(name, names));
            }
        }
        return this;
    }

    public Optional<YamlValue> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** @throws de.okd.core.error.OkdException if the field is missing */
    public YamlValue field(String name) {
        return find(name).orElseThrow(() -> refused("the field \"" + name + "\" is missing"));
    }

    /** The field's text, which must not be blank. */
    public String text(String name) {
        return field(name).text();
    }

    /** The field's texts; none if the field is missing. */
    public List<String> texts(String name) {
        return items(name).stream().map(YamlValue::text).toList();
    }

    /** The field's values; none if the field is missing. */
    public List<YamlValue> items(String name) {
        return find(name).map(YamlValue::items).orElse(List.of());
    }

    /** One of an enum's constants, written in lower case with hyphens. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        String written = text(name);
        for (E constant : type.getEnumConstants()) {
            if (written(constant).equals(written)) {
                return constant;
            }
        }
        throw field(name)
                .refused(name + " is \"" + written + "\", expected one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(YamlMap::written)
                                .collect(Collectors.joining(", ")));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A whole number. */
    public int number(String name) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            throw field(name).refused(name + " is \"" + text(name) + "\", expected a whole number");
        }
    }

    /** A decimal number with a point. */
    public double decimal(String name) {
        try {
            return Double.parseDouble(text(name));
        } catch (NumberFormatException e) {
            throw field(name).refused(name + " is \"" + text(name) + "\", expected a number as 0.01");
        }
    }
}
