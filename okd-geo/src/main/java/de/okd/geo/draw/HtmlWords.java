package de.okd.geo.draw;

/** The words of the page around a drawing. */
record HtmlWords(String keys, String table) {
    private static final HtmlWords GERMAN = new HtmlWords(
            "Tastatur: Tab führt in die Karte, die Pfeiltasten führen von Ort zu Ort, Pos1 und Ende zum ersten und letzten, "
                    + "Esc blendet die Angabe aus.",
            "Dieselben Zahlen als Tabelle");
    private static final HtmlWords ENGLISH = new HtmlWords(
            "Keyboard: Tab leads into the map, the arrow keys from place to place, Home and End to the first and the last, "
                    + "Esc hides the value.",
            "The same numbers as a table");

    /** German for {@code de}, English for any other language. */
    static HtmlWords in(String language) {
        return language.equals("de") || language.startsWith("de-") ? GERMAN : ENGLISH;
    }
}
