package de.okd.core.table;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads one value for each region out of the rows of a result. */
final class RegionCells {
    private static final String REGION = "region";

    private final Result result;
    private final Table table;
    private final String name;
    private final Optional<Column> names;
    private final Optional<Column> statuses;

    RegionCells(Result result, String name) {
        this.result = result;
        this.table = result.table();
        this.name = name;
        this.names = find("region_name");
        this.statuses = find(name.equals("value") ? "status" : name + "_status");
    }

    RegionColumn column() {
        Column regions = table.column(REGION);
        Column cells = table.column(name);
        Set<RegionKey> seen = new TreeSet<>();
        List<RegionColumn.Value> values = new ArrayList<>(table.rows());
        for (int row = 0; row < table.rows(); row++) {
            RegionKey key = RegionKey.parse(String.valueOf(regions.cell(row)));
            if (!seen.add(key)) {
                throw repeated(key, row);
            }
            values.add(value(key, cells.cell(row), row));
        }
        return new RegionColumn(
                result.title(),
                only(find(name + "_unit").or(() -> find("unit"))),
                only(find("period")),
                values,
                result.sources());
    }

    private RegionColumn.Value value(RegionKey key, @Nullable Object cell, int row) {
        ObservationStatus status = status(cell, row);
        if (cell != null && !(cell instanceof Number)) {
            throw new OkdException(
                    ErrorCode.INVALID_DATA,
                    "The column \"" + name + "\" holds \"" + cell + "\" for " + key + ", expected numbers.",
                    Place.NOWHERE.atRegion(key.value()));
        }
        double value = cell instanceof Number number && status.hasValue() ? number.doubleValue() : Double.NaN;
        return new RegionColumn.Value(new Region(key, text(names, row)), value, status);
    }

    private ObservationStatus status(@Nullable Object cell, int row) {
        String status = text(statuses, row);
        if (!status.isEmpty()) {
            return named(status, row);
        }
        return cell == null ? ObservationStatus.ABSENT : ObservationStatus.NORMAL;
    }

    private static ObservationStatus named(String status, int row) {
        return Arrays.stream(ObservationStatus.values())
                .filter(candidate -> candidate.name().equals(status))
                .findFirst()
                .orElseThrow(() -> new OkdException(
                        ErrorCode.INVALID_DATA,
                        "Row " + (row + 1) + " of the result has the status \"" + status + "\", expected one of "
                                + Arrays.toString(ObservationStatus.values())
                                + ". Give a column that is no status another name."));
    }

    /** The text all rows with any have in a column; empty if they differ or there is no such column. */
    private String only(Optional<Column> texts) {
        List<String> different = IntStream.range(0, table.rows())
                .mapToObj(row -> text(texts, row))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return different.size() == 1 ? different.get(0) : "";
    }

    private Optional<Column> find(String column) {
        return table.columns().stream()
                .filter(candidate -> candidate.name().equals(column))
                .findFirst();
    }

    private static String text(Optional<Column> column, int row) {
        Object cell = column.isPresent() ? column.get().cell(row) : null;
        return cell == null ? "" : cell.toString();
    }

    private OkdException repeated(RegionKey key, int row) {
        return new OkdException(
                ErrorCode.INVALID_DATA,
                "The result has a second value for " + key + " in row " + (row + 1)
                        + ", expected one for each region: choose one period, code and measure with where(...), or one column"
                        + " for each with pivot(...).",
                Place.NOWHERE.atRegion(key.value()));
    }
}
