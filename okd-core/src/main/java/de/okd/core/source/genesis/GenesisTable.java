package de.okd.core.source.genesis;

import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.genesis.KnownTables.MeasureDefinition;
import de.okd.core.source.genesis.KnownTables.TableDefinition;
import de.okd.core.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts header, rows and definition of a table together to observations. */
final class GenesisTable {
    private final GenesisText text;
    private final GenesisHeader header;
    private final GenesisColumns columns;
    private final GenesisRows rows;
    private final Place place;
    private final List<Finding> findings = new ArrayList<>();
    private final Optional<TableDefinition> definition;
    private final List<Dimension> headerDimensions;
    private final List<Dimension> rowDimensions;
    private final Map<String, Measure> measures = new LinkedHashMap<>();

    GenesisTable(GenesisText text, Place place) {
        this.text = text;
        this.place = place;
        this.header = GenesisHeader.parse(text, place);
        this.columns = new GenesisColumns(header, place);
        this.rows = new GenesisRows(text, header, place, findings);
        this.definition = KnownTables.find(header.code());
        this.headerDimensions = columns.dimensions(this::dimensionName);
        this.rowDimensions = rowDimensions();
        if (definition.isEmpty()) {
            findings.add(new Finding(
                    Finding.Code.UNKNOWN_TABLE,
                    "table " + header.code()
                            + " has no definition: its measures keep their labels and are not added up",
                    place));
        }
    }

    GenesisHeader header() {
        return header;
    }

    /** Complete after {@link #observations}. */
    List<Finding> findings() {
        return findings;
    }

    Observations observations(String notes) {
        List<Slice> slices = slices();
        DatasetStructure structure = new DatasetStructure(
                header.code(), header.title(), allDimensions(), List.copyOf(measures.values()), notes);
        Observations.Builder builder = Observations.builder(structure, rows.regions(), slices);
        GenesisCell cell = new GenesisCell();
        for (GenesisRows.Row row : rows.rows()) {
            readValues(row, cell, builder);
        }
        return builder.build();
    }

    private void readValues(GenesisRows.Row row, GenesisCell cell, Observations.Builder builder) {
        int firstSlice = row.group() * columns.count();
        byte[] bytes = text.bytes();
        int from = row.valuesStart();
        int end = text.end(row.line() - 1);
        for (int column = 0; column < columns.count(); column++) {
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

    private static boolean contradicts(int slice, int region, GenesisCell cell, Observations.Builder builder) {
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

    private List<Slice> slices() {
        Optional<Period> titlePeriod = header.titlePeriod();
        List<Slice> slices = new ArrayList<>();
        for (GenesisRows.Group group : rows.groups()) {
            for (int column = 0; column < columns.count(); column++) {
                int current = column;
                Period period = columns.period(column)
                        .or(group::period)
                        .or(() -> titlePeriod)
                        .orElseThrow(() -> noTime());
                slices.add(new Slice(period, measure(current), codes(group, current)));
            }
        }
        return slices;
    }

    private OkdException noTime() {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the GENESIS table: found no time, expected a date or year in a title line, a header line or"
                        + " the first column. OKD never assumes one.",
                place);
    }

    private Measure measure(int column) {
        String label = columns.measureLabel(column);
        return measures.computeIfAbsent(label + "|" + columns.unit(column), key -> named(label, columns.unit(column)));
    }

    private Measure named(String label, String unit) {
        Optional<MeasureDefinition> known = definition.flatMap(table -> table.findMeasure(label));
        if (known.isEmpty() && definition.isPresent()) {
            findings.add(new Finding(
                    Finding.Code.UNKNOWN_MEASURE,
                    "measure \"" + label + "\" is not in the definition of table " + header.code()
                            + ": it keeps its label and is not added up",
                    place));
        }
        return known.map(measure -> new Measure(measure.id(), label, unit, measure.aggregation()))
                .orElseGet(() -> new Measure(label, label, unit, Aggregation.UNKNOWN));
    }

    private List<Code> codes(GenesisRows.Group group, int column) {
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < headerDimensions.size(); i++) {
            codes.add(code(headerDimensions.get(i), columns.code(i, column)));
        }
        for (int i = 0; i < rowDimensions.size(); i++) {
            codes.add(code(rowDimensions.get(i), group.codes().get(i)));
        }
        return codes;
    }

    private static Code code(Dimension dimension, String label) {
        return dimension.codes().stream()
                .filter(code -> code.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private List<Dimension> rowDimensions() {
        int codeColumns = header.firstValueColumn() - header.keyColumn() - 2;
        return IntStream.range(0, codeColumns)
                .mapToObj(i -> {
                    String label = "column " + (header.keyColumn() + 3 + i);
                    List<String> labels = rows.groups().stream()
                            .map(group -> group.codes().get(i))
                            .toList();
                    return StandardDimension.dimension(dimensionName(label), label, labels);
                })
                .toList();
    }

    private String dimensionName(String label) {
        return definition.map(table -> table.dimensionName(label)).orElse(label);
    }

    private List<Dimension> allDimensions() {
        List<Dimension> all = new ArrayList<>(headerDimensions);
        all.addAll(rowDimensions);
        return all;
    }
}
