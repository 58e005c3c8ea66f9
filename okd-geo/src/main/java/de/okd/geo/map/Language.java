package de.okd.geo.map;

/** The language of a map's own words and numbers; titles, units and names are in that of the data. */
public enum Language {
    GERMAN("de"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    String choose(String german, String english) {
        return this == GERMAN ? german : english;
    }
}
