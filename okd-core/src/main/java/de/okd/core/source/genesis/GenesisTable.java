package de.okd.core.source.genesis;

import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.dataset.StandardDimension;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.genesis.KnownTables.MeasureDefinition;
import de.okd.core.source.genesis.KnownTables.TableDefinition;
import de.okd.core.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    private final PathDimensions pathDimensions;
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
        this.pathDimensions = new PathDimensions(definition);
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
                header.code(),
                header.title(),
                allDimensions(),
                List.copyOf(new LinkedHashSet<>(measures.values())),
                notes);
        Observations.Builder builder = Observations.builder(structure, rows.regions(), slices);
        new GenesisValues(text, header, rows, place, findings).fill(builder);
        return builder.build();
    }

    private List<Slice> slices() {
        Optional<Period> titlePeriod = header.titlePeriod();
        List<Slice> slices = new ArrayList<>();
        for (GenesisRows.Group group : rows.groups()) {
            for (int column = 0; column < columns.count(); column++) {
                requireOneTime(columns.period(column), group.period());
                Period period = columns.period(column)
                        .or(group::period)
                        .or(() -> titlePeriod)
                        .orElseThrow(this::noTime);
                slices.add(new Slice(period, measure(column), codes(group, column)));
            }
        }
        return slices;
    }

    private void requireOneTime(Optional<Period> inHeader, Optional<Period> inRow) {
        if (inHeader.isPresent() && inRow.isPresent()) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "Could not read the GENESIS table: found a time in the header (" + inHeader.get()
                            + ") and one in the first column (" + inRow.get() + "), expected only one of them.",
                    place);
        }
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

    private Optional<MeasureDefinition> known(String label) {
        return definition.flatMap(table -> table.findMeasure(label));
    }

    private Measure named(String label, String unit) {
        Optional<MeasureDefinition> known = known(label);
        if (known.isEmpty() && definition.isPresent()) {
            findings.add(new Finding(
                    Finding.Code.UNKNOWN_MEASURE,
                    "measure \"" + label + "\" is not in the definition of table " + header.code()
                            + ": it keeps its label and is not added up",
                    place));
        }
        return known.map(measure ->
                        new Measure(measure.id(), definition.orElseThrow().label(measure), unit, measure.aggregation()))
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
        codes.addAll(pathDimensions.codes(known(columns.measureLabel(column))));
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
                    return named(StandardDimension.dimension(dimensionName(label), label, labels));
                })
                .toList();
    }

    private Dimension named(Dimension dimension) {
        return new Dimension(
                dimension.id(),
                dimension.label(),
                dimension.codes().stream().map(this::named).toList());
    }

    private Code named(Code code) {
        return definition
                .map(table -> table.codeName(code.label()))
                .filter(name -> !name.equals(code.label()))
                .map(name -> new Code(name, code.label(), code.isTotal(), code.ages(), code.parent()))
                .orElse(code);
    }

    private String dimensionName(String label) {
        return definition.map(table -> table.dimensionName(label)).orElse(label);
    }

    private List<Dimension> allDimensions() {
        List<Dimension> all = new ArrayList<>(headerDimensions);
        all.addAll(rowDimensions);
        all.addAll(pathDimensions.dimensions());
        return all;
    }
}
