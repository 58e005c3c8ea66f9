package de.okd.indicators.catalogue;

import de.okd.indicators.formula.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Ranks indicators by how well words fit: id or alias, then title, then description, in both languages. */
final class CatalogueSearch {
    private final String words;

    CatalogueSearch(String words) {
        this.words = lower(words.strip());
    }

    List<Indicator> among(List<Indicator> indicators) {
        return indicators.stream()
                .filter(indicator -> rank(indicator).isPresent())
                .sorted(Comparator.comparingInt(indicator -> rank(indicator).orElseThrow()))
                .toList();
    }

    private OptionalInt rank(Indicator indicator) {
        if (words.isEmpty()) {
            return OptionalInt.empty();
        }
        if (names(indicator).anyMatch(words::equals)) {
            return OptionalInt.of(0);
        }
        if (texts(indicator.title()).anyMatch(title -> title.startsWith(words))) {
            return OptionalInt.of(1);
        }
        if (Stream.concat(names(indicator), texts(indicator.title())).anyMatch(name -> name.contains(words))) {
            return OptionalInt.of(2);
        }
        return texts(indicator.background().description()).anyMatch(text -> text.contains(words))
                ? OptionalInt.of(3)
                : OptionalInt.empty();
    }

    private static Stream<String> names(Indicator indicator) {
        Stream<String> aliases = indicator.background().aliases().stream()
                .flatMap(alias ->
                        Stream.of(lower(alias.code()), lower(String.valueOf(alias.number())), lower(alias.toString())));
        Stream<String> own = Stream.concat(Stream.of(indicator.id()), texts(indicator.title()));
        return Stream.concat(own, aliases);
    }

    private static Stream<String> texts(Wording wording) {
        return Stream.of(lower(wording.de()), lower(wording.en()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
