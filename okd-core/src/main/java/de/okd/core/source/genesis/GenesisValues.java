package de.okd.core.source.genesis;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.source.cell.NumberSyntax;
import de.okd.core.source.cell.ValueCell;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the values of all rows into a cube; what cannot be read or contradicts an earlier row becomes a finding. */
final class GenesisValues {
    private final GenesisText text;
    private final GenesisHeader header;
    private final GenesisRows rows;
    private final Place place;
    private final List<Finding> findings;
    private final int columns;

    GenesisValues(GenesisText text, GenesisHeader header, GenesisRows rows, Place place, List<Finding> findings) {
        this.text = text;
        this.header = header;
        this.rows = rows;
        this.place = place;
        this.findings = findings;
        this.columns = header.width() - header.firstValueColumn();
    }

    void fill(Observations.Builder builder) {
        ValueCell cell = new ValueCell(NumberSyntax.DECIMAL_COMMA, StandardCharsets.ISO_8859_1);
        for (GenesisRows.Row row : rows.rows()) {
            readValues(row, cell, builder);
        }
    }

    private void readValues(GenesisRows.Row row, ValueCell cell, Observations.Builder builder) {
        int firstSlice = row.group() * columns;
        byte[] bytes = text.bytes();
        int from = row.valuesStart();
        int end = text.end(row.line() - 1);
        for (int column = 0; column < columns; column++) {
            int to = from;
            while (to < end && bytes[to] != ';') {
                to++;
            }
            if (!cell.read(bytes, from, to)) {
                reportUnknownSign(row, column, text.decode(from, to));
            } else if (!isSuperseded(firstSlice + column, row.region(), builder)) {
                builder.set(firstSlice + column, row.region(), cell.value(), cell.status());
            } else if (contradicts(firstSlice + column, row.region(), cell, builder)) {
                reportContradiction(row, column);
            }
            from = to + 1;
        }
    }

    /**
     * A municipality that joined an association is listed under its old key and its new one, with {@code -} for the dates
     * at which a key was not in use: the other row's value is the true one.
     */
    private static boolean isSuperseded(int slice, int region, Observations.Builder builder) {
        ObservationStatus earlier = builder.status(slice, region);
        return earlier != ObservationStatus.ABSENT && earlier != ObservationStatus.ZERO;
    }

    private static boolean contradicts(int slice, int region, ValueCell cell, Observations.Builder builder) {
        return cell.status() != ObservationStatus.ZERO
                && (cell.status() != builder.status(slice, region)
                        || Double.compare(cell.value(), builder.value(slice, region)) != 0);
    }

    private void reportContradiction(GenesisRows.Row row, int column) {
        findings.add(new Finding(
                Finding.Code.DUPLICATE_OBSERVATION,
                "value left out: an earlier row gives another value for the same region, time and codes",
                cellPlace(row, column)));
    }

    private void reportUnknownSign(GenesisRows.Row row, int column, String sign) {
        findings.add(new Finding(
                Finding.Code.UNKNOWN_SIGN,
                "value left out: \"" + sign + "\" is neither a number nor one of the signs - . ... / x",
                cellPlace(row, column)));
    }

    private Place cellPlace(GenesisRows.Row row, int column) {
        return place.atLine(row.line())
                .atColumn(header.firstValueColumn() + column + 1)
                .atRegion(rows.regions().get(row.region()).key().value());
    }
}
