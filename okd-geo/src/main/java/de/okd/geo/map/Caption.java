package de.okd.geo.map;

import de.okd.core.table.RegionColumn;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands above a map, and the language of all the map's own words. */
record Caption(String title, String subtitle, Language language) {

    /** The column's title; its unit and period as the subtitle. */
    static Caption of(RegionColumn column) {
        return new Caption(column.title(), joined(column.unit(), column.period()), Language.GERMAN);
    }

    static String joined(String... parts) {
        return joinedBy(", ", parts);
    }

    static String joinedBy(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }

    Caption withTitle(String newTitle) {
        return new Caption(newTitle, subtitle, language);
    }

    Caption withSubtitle(String newSubtitle) {
        return new Caption(title, newSubtitle, language);
    }

    Caption in(Language newLanguage) {
        return new Caption(title, subtitle, newLanguage);
    }
}
