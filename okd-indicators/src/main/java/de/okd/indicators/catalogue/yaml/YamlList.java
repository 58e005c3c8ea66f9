package de.okd.indicators.catalogue.yaml;

import de.okd.core.error.Place;
import java.util.List;

/** Values in order. */
record YamlList(Place place, List<YamlValue> items) implements YamlValue {
    public YamlList {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
