package de.okd.geo.map;

import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The lines under a map that say where its numbers and its borders come from, as the licences ask. */
record SourceNotes(Language language) {
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    List<String> of(List<Provenance> sources, Provenance geometry) {
        List<String> notes = new ArrayList<>();
        sources.stream()
                .map(source -> language.choose("Daten: ", "Data: ") + note(source))
                .distinct()
                .sorted()
                .forEach(notes::add);
        notes.add(language.choose("Karte: ", "Map: ")
                + note(geometry)
                + language.choose("; Grenzen vereinfacht", "; borders simplified"));
        return notes;
    }

    private String note(Provenance source) {
        return String.join(
                "; ",
                Stream.of(name(source), source.attribution(), licence(source.licence()), status(source))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static String name(Provenance source) {
        return source.publisher().isEmpty() ? source.file() : source.publisher();
    }

    private String licence(Licence licence) {
        return licence == Licence.UNKNOWN ? "" : language.choose("Lizenz ", "licence ") + licence.id();
    }

    private String status(Provenance source) {
        LocalDate status = source.territorialStatus();
        if (status == null) {
            return "";
        }
        return language.choose("Gebietsstand " + GERMAN.format(status), "territorial status " + status);
    }
}
