package de.okd.core.export;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.source.Provenance;
import de.okd.core.source.packaged.NotedDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a reader of an exported workbook must know: source, licence, attribution, meaning of the signs; and the description
 * that OKD reads when the workbook is loaded again.
 */
public final class SourceNotes {
    private SourceNotes() {}

    public static List<Note> of(DatasetContent content) {
        Provenance provenance = content.provenance();
        List<Note> notes = new ArrayList<>();
        add(notes, "Datensatz", content.structure().id());
        add(notes, "Titel", content.structure().title());
        add(notes, "Herausgeber", provenance.publisher());
        add(notes, "Lizenz", provenance.licence().id());
        add(notes, "Quellenvermerk", provenance.attribution());
        add(notes, "Stand des Abrufs", Objects.toString(provenance.retrieved(), ""));
        add(notes, "Gebietsstand", Objects.toString(provenance.territorialStatus(), ""));
        add(notes, "Gelieferte Datei", provenance.file());
        add(notes, "SHA-256 der Datei", provenance.sha256());
        add(notes, "Anmerkungen", content.structure().notes());
        for (ObservationStatus status : ObservationStatus.values()) {
            if (status != ObservationStatus.ABSENT) {
                String sign = status.sign().isEmpty() ? "" : " (Zeichen " + status.sign() + ")";
                add(notes, status.name(), status.meaning() + sign);
            }
        }
        for (String part : NotedDescription.parts(content.description())) {
            add(notes, NotedDescription.NAME, part);
        }
        return notes;
    }

    private static void add(List<Note> notes, String name, String text) {
        if (!text.isEmpty()) {
            notes.add(new Note(name, text));
        }
    }

    /** The attribution a licence asks for; the publisher where there is none. */
    static String source(Provenance provenance) {
        return provenance.attribution().isEmpty() ? provenance.publisher() : provenance.attribution();
    }
}
