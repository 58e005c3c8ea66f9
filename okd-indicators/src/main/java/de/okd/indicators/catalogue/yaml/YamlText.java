package de.okd.indicators.catalogue.yaml;

import de.okd.core.error.Place;

/** A scalar as it was written, without quotes. */
public record YamlText(Place place, String content) implements YamlValue {
    @Override
    public String kind() {
        return content.isBlank() ? "nothing" : "the text \"" + content + "\"";
    }

    @Override
    public String text() {
        if (content.isBlank()) {
            throw refused("expected a text, found nothing; write it, or leave the field out");
        }
        return content;
    }
}
