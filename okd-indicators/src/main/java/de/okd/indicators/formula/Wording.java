package de.okd.indicators.formula;

/** The same words in both languages. */
public record Wording(String de, String en) {

    public String in(Language language) {
        return language == Language.GERMAN ? de : en;
    }
}
