package de.okd.core.source.crosswalk;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.region.Crosswalk.Share;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.source.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows that make sense; for every other a finding with line and column. */
final class CrosswalkRows {
    /** Programs write the year as a decimal number. */
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?:\\.0+)?");

    private record Pair(LocalDate status, RegionKey from, RegionKey to) {}

    private final Rows rows;
    private final Place file;
    private final int[] columns;
    private final List<Share> shares = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Pair> seen = new HashSet<>();

    CrosswalkRows(Rows rows, String file) {
        this.rows = rows;
        this.file = Place.file(file);
        this.columns = CrosswalkLayout.COLUMNS.stream()
                .mapToInt(rows.columns()::indexOf)
                .toArray();
        while (rows.next()) {
            readRow();
        }
        findings.addAll(rows.findings());
        refuseEmpty();
        findings.addAll(WeightCheck.check(shares, this.file));
    }

    private void refuseEmpty() {
        if (shares.isEmpty()) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "Could not read the crosswalk: none of its rows has a year, two municipality keys and weights.",
                    file);
        }
    }

    private void readRow() {
        Optional<LocalDate> status = status();
        Optional<RegionKey> from = key(1);
        Optional<RegionKey> to = key(5);
        OptionalDouble population = weight(2);
        OptionalDouble area = weight(3);
        OptionalDouble employment = weight(4);
        if (status.isEmpty()
                || from.isEmpty()
                || to.isEmpty()
                || population.isEmpty()
                || area.isEmpty()
                || employment.isEmpty()) {
            return;
        }
        if (!seen.add(new Pair(status.get(), from.get(), to.get()))) {
            report(Finding.Code.DUPLICATE_OBSERVATION, 1, "an earlier row has the same year and keys");
            return;
        }
        shares.add(new Share(
                status.get(),
                from.get(),
                to.get(),
                population.getAsDouble(),
                area.getAsDouble(),
                employment.getAsDouble()));
    }

    private Optional<LocalDate> status() {
        String text = text(0);
        Optional<LocalDate> status = Optional.of(YEAR.matcher(text == null ? "" : text))
                .filter(Matcher::matches)
                .map(year -> LocalDate.of(Integer.parseInt(year.group(1)), 12, 31));
        if (status.isEmpty()) {
            report(Finding.Code.ROW_REJECTED, 0, quoted(text) + " is no year");
        }
        return status;
    }

    private Optional<RegionKey> key(int field) {
        String text = text(field);
        Optional<RegionKey> key = Optional.ofNullable(text)
                .flatMap(RegionKey::find)
                .filter(region -> region.level() == RegionLevel.MUNICIPALITY);
        if (key.isEmpty()) {
            report(
                    Finding.Code.INVALID_REGION_KEY,
                    field,
                    quoted(text) + " is no key of a municipality, expected 8 digits; leading zeros belong to it");
        }
        return key;
    }

    /** {@code NaN} where there is none; empty for what is no weight at all. */
    private OptionalDouble weight(int field) {
        String text = text(field);
        if (text == null || text.equalsIgnoreCase("nan")) {
            return OptionalDouble.of(Double.NaN);
        }
        OptionalDouble weight = number(text.replace(',', '.'));
        if (weight.isEmpty()) {
            report(Finding.Code.ROW_REJECTED, field, quoted(text) + " is no weight, expected 0 to 1");
        }
        return weight;
    }

    private static OptionalDouble number(String text) {
        try {
            double number = Double.parseDouble(text);
            return number >= 0 && number <= 1 ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException noNumber) {
            return OptionalDouble.empty();
        }
    }

    private @Nullable String text(int field) {
        return rows.text(columns[field]);
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "a blank cell" : "\"" + text + "\"";
    }

    private void report(Finding.Code code, int field, String why) {
        findings.add(new Finding(
                code,
                "row left out: " + why + " (column " + CrosswalkLayout.COLUMNS.get(field) + ")",
                file.atLine(rows.line()).atColumn(columns[field] + 1)));
    }

    List<Share> shares() {
        return shares;
    }

    List<Finding> findings() {
        return findings;
    }
}
