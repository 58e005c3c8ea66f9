package de.okd.indicators.wording;

/** Text inside a TeX formula, with everything that TeX would take for a command made harmless. */
final class TeXText {
    private TeXText() {}

    static String of(String plain) {
        StringBuilder text = new StringBuilder("\\text{");
        plain.chars().forEach(character -> text.append(escaped((char) character)));
        return text.append('}').toString();
    }

    private static String escaped(char character) {
        return switch (character) {
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '{', '}', '$', '&', '#', '_', '%' -> "\\" + character;
            case '\n', '\r' -> " ";
            default -> Character.toString(character);
        };
    }
}
