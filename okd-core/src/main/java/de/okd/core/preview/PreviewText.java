package de.okd.core.preview;

import com.google.common.base.Strings;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.error.Finding;
import de.okd.core.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A preview as lines of text. */
final class PreviewText {
    private static final int CODES = 12;
    private static final int FINDINGS = 10;
    private static final int WIDEST = 24;

    private final StringBuilder text = new StringBuilder();

    private PreviewText() {}

    static String of(Preview preview) {
        PreviewText text = new PreviewText();
        text.line(preview.file() + ": " + preview.format()
                + (preview.dialect().isEmpty() ? "" : " (" + preview.dialect() + ")"));
        preview.parts().forEach(text::part);
        return text.text.toString();
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    private void part(PreviewPart part) {
        line("");
        line(part.dataset() + ": " + part.kind() + (part.layout().isEmpty() ? "" : ", understood as " + part.layout()));
        part.summary().ifPresent(this::summary);
        columns(part);
        firstRows(part);
        findings(part.findings());
    }

    private void summary(ObservationSummary summary) {
        line("  title         " + summary.structure().title());
        summary.structure().measures().forEach(measure -> line("  measure       " + measure(measure)));
        summary.structure().dimensions().forEach(dimension -> line("  dimension     " + dimension(dimension)));
        line("  periods       "
                + shortened(summary.periods().stream().map(Period::toString).toList()));
        line("  regions       "
                + summary.regions().entrySet().stream()
                        .map(entry -> entry.getValue() + " "
                                + entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", ")));
        line("  observations  " + summary.observations());
    }

    private static String measure(Measure measure) {
        String unit = measure.unit().isEmpty() ? "no unit" : measure.unit();
        return measure.id() + " (" + measure.label() + ", " + unit + ", "
                + measure.aggregation().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
    }

    private static String dimension(Dimension dimension) {
        return dimension.id() + " (" + dimension.label() + "): "
                + shortened(dimension.codes().stream().map(Code::id).toList());
    }

    private static String shortened(List<String> entries) {
        String shown = entries.stream().limit(CODES).collect(Collectors.joining(", "));
        return entries.size() <= CODES ? shown : shown + " and " + (entries.size() - CODES) + " more";
    }

    private void columns(PreviewPart part) {
        int width =
                part.columns().keySet().stream().mapToInt(String::length).max().orElse(0);
        part.columns()
                .forEach((name, role) -> line("  column        " + Strings.padEnd(name, width, ' ') + "  " + role));
    }

    private void firstRows(PreviewPart part) {
        if (part.firstRows().isEmpty()) {
            return;
        }
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.copyOf(part.columns().keySet()));
        lines.addAll(part.firstRows());
        int[] widths = new int[lines.get(0).size()];
        for (List<String> cells : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], clipped(cells.get(i)).length());
            }
        }
        line("  first rows");
        for (List<String> cells : lines) {
            StringBuilder row = new StringBuilder("   ");
            for (int i = 0; i < widths.length; i++) {
                row.append(' ').append(Strings.padEnd(clipped(cells.get(i)), widths[i], ' '));
            }
            line(row.toString());
        }
    }

    private static String clipped(String cell) {
        String line = cell.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
    }

    private void findings(List<Finding> findings) {
        findings.stream().limit(FINDINGS).forEach(finding -> line("  finding       " + finding));
        if (findings.size() > FINDINGS) {
            line("  and " + (findings.size() - FINDINGS) + " more findings");
        }
    }
}
