package de.okd.examples.dossier;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.table.GermanNumber;
import de.okd.indicators.IndicatorValue;
import java.util.ArrayList;
import java.util.List;

/** Marks every value that is no plain number, and explains the marks at the end of the page. */
final class Footnotes {
    private final List<ObservationStatus> used = new ArrayList<>();

    /** The value as a table cell's content: the number, or the official sign, with a mark where one is due. */
    String cell(IndicatorValue value) {
        ObservationStatus status = value.status();
        String shown = status.hasValue()
                ? GermanNumber.text(
                        value.value(),
                        decimals(value.indicator().unit().symbol().de()))
                : sign(status);
        Html html = new Html().text(shown);
        if (status != ObservationStatus.NORMAL) {
            html.markup(mark(status));
        }
        return html.toString();
    }

    /** As many decimals as the unit deserves. */
    private static int decimals(String unit) {
        return switch (unit) {
            case "Personen", "EUR", "Einwohner/km²", "m²" -> 0;
            case "Quotient" -> 2;
            default -> 1;
        };
    }

    private static String sign(ObservationStatus status) {
        return status.sign().isEmpty() ? "–" : status.sign();
    }

    private String mark(ObservationStatus status) {
        if (!used.contains(status)) {
            used.add(status);
        }
        String letter = letter(status);
        return new Html()
                .open("sup")
                .open("a", "href", "#status-" + letter, "aria-label", "Fußnote " + letter)
                .text(letter)
                .close("a")
                .close("sup")
                .toString()
                .replace("\n", "");
    }

    private String letter(ObservationStatus status) {
        return String.valueOf((char) ('a' + used.indexOf(status)));
    }

    /** The explanations; complete once all cells are written. */
    String section() {
        Html html = new Html().open("section", "id", "fussnoten");
        html.element("h2", "Fußnoten");
        if (used.isEmpty()) {
            html.element("p", "Alle Werte dieser Seite sind uneingeschränkt gültig.");
        }
        html.open("ul", "class", "footnotes");
        for (ObservationStatus status : used) {
            html.open("li", "id", "status-" + letter(status));
            html.element("strong", letter(status) + ")");
            html.text(" " + sign(status) + "  " + status.meaning() + " (SDMX " + status.sdmxCode() + ")");
            html.close("li");
        }
        return html.close("ul").close("section").toString();
    }
}
