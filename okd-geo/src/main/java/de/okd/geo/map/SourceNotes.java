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
final class SourceNotes {
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private SourceNotes() {}

    static List<String> of(List<Provenance> sources, Provenance geometry) {
        List<String> notes = new ArrayList<>();
        sources.stream()
                .map(source -> "Daten: " + note(source))
                .distinct()
                .sorted()
                .forEach(notes::add);
        notes.add("Karte: " + note(geometry) + "; Grenzen vereinfacht");
        return notes;
    }

    private static String note(Provenance source) {
        return String.join(
                "; ",
                Stream.of(source.publisher(), source.attribution(), licence(source.licence()), status(source))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static String licence(Licence licence) {
        return licence == Licence.UNKNOWN ? "" : "Lizenz " + licence.id();
    }

    private static String status(Provenance source) {
        LocalDate status = source.territorialStatus();
        return status == null ? "" : "Gebietsstand " + GERMAN.format(status);
    }
}
