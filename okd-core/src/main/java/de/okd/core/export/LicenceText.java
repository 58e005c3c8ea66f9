package de.okd.core.export;

import java.util.List;
import java.util.stream.Collectors;

/** Licences and attributions for people: what must stand beside the numbers wherever they are shown. */
final class LicenceText {
    private LicenceText() {}

    static String of(List<PackagedData> datasets) {
        return datasets.stream().map(LicenceText::of).collect(Collectors.joining("\n"));
    }

    private static String of(PackagedData dataset) {
        String licence = LicenceTerms.find(dataset.provenance().licence())
                .map(terms -> terms.title() + ", " + terms.page())
                .orElse("unbekannt; vor einer Weitergabe beim Herausgeber erfragen");
        return dataset.path() + "\n"
                + line("Datensatz", dataset.structure().id())
                + line("Titel", dataset.structure().title())
                + line("Herausgeber", dataset.provenance().publisher())
                + line("Lizenz", licence)
                + line("Quellenvermerk", dataset.provenance().attribution())
                + line("Veränderung", "In ein anderes Format gebracht; Werte und Status sind unverändert.");
    }

    private static String line(String name, String text) {
        return text.isEmpty() ? "" : "  " + name + ": " + text.replace("\n", "\n    ") + "\n";
    }
}
