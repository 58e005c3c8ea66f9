package de.okd.geo.join;

import de.okd.core.Okd;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Suggestion;
import de.okd.core.source.Version;
import de.okd.core.table.StreamedRows;
import de.okd.core.table.TableRows;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of one version of a dataset of records, read as often as needed and always in the order stored. */
final class Records {
    private final Okd okd;
    private final Version version;

    private Records(Okd okd, Version version) {
        this.okd = okd;
        this.version = version;
    }

    /** The current version. */
    static Records of(Okd okd, String dataset) {
        Version version = okd.version(dataset);
        if (version.kind() != Version.Kind.RECORDS) {
            throw new OkdException(
                    ErrorCode.UNANSWERABLE,
                    "Could not place the rows of \"" + dataset + "\": it holds " + version.kind()
                            + ", expected RECORDS, a list of things with coordinates. Load its file with"
                            + " Mapping.of(\"" + dataset + "\").records().");
        }
        return new Records(okd, version);
    }

    Version version() {
        return version;
    }

    List<String> columns() {
        try (StreamedRows rows = okd.sql("SELECT * FROM " + quoted(version.dataset()) + " LIMIT 0")
                .open()) {
            return rows.headings().stream().map(TableRows.Heading::name).toList();
        }
    }

    /** @throws OkdException {@code UNKNOWN_NAME} for a column there is not, {@code UNANSWERABLE} if a newer version is loaded */
    RecordRows open(List<String> columns) {
        List<String> known = columns();
        columns.stream().filter(column -> !known.contains(column)).findFirst().ifPresent(column -> {
            throw new OkdException(
                    ErrorCode.UNKNOWN_NAME,
                    "\"" + version.dataset() + "\" has no column \"" + column + "\"; its columns are "
                            + String.join(", ", known) + "." + Suggestion.didYouMean(column, known));
        });
        requireCurrent();
        String names = columns.stream().map(Records::quoted).collect(Collectors.joining(", "));
        return new RecordRows(okd.sql("SELECT " + names + " FROM " + quoted(version.dataset()))
                .open());
    }

    private void requireCurrent() {
        int current = okd.version(version.dataset()).number();
        if (current != version.number()) {
            throw new OkdException(
                    ErrorCode.UNANSWERABLE,
                    "The rows of \"" + version.dataset() + "\" were placed in version " + version.number()
                            + ", but version " + current + " has been loaded since. Place them again.");
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
