package de.okd.core.source.tabular;

import com.google.common.collect.ImmutableMap;
import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Measure;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.TabularSource;
import de.okd.core.source.cell.NumberSyntax;
import de.okd.core.source.tabular.ColumnRole.Codes;
import de.okd.core.source.tabular.ColumnRole.Observed;
import de.okd.core.source.tabular.ColumnRole.Plain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Completes a mapping from the first rows: what is each column that nobody said anything about. */
final class Detection {
    private final TabularSource source;
    private final Mapping stated;
    private final Sample sample;
    private final Set<String> detected = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private Mapping mapping;

    Detection(TabularSource source, Mapping stated, Sample sample) {
        this.source = source;
        this.stated = stated;
        this.sample = sample;
        this.mapping = stated;
        detectRegion();
        detectPeriod();
        detectLongForm();
        takeStatedMeasures();
        sample.columns().stream().filter(this::isOpen).forEach(this::detectRest);
    }

    private boolean isOpen(SampleColumn column) {
        return !mapping.roles().containsKey(column.name());
    }

    private boolean isOpen(Plain role) {
        return mapping.columns(role).isEmpty();
    }

    private void detect(ColumnRole role, String column) {
        mapping = mapping.withRole(role, column);
        detected.add(column);
    }

    /** The first open column of this kind, those whose name says so first. */
    private Optional<SampleColumn> first(Predicate<SampleColumn> kind, Predicate<String> nameSaysSo) {
        return sample.columns().stream()
                .filter(this::isOpen)
                .filter(kind)
                .min((a, b) -> Boolean.compare(nameSaysSo.test(b.name()), nameSaysSo.test(a.name())));
    }

    private void detectRegion() {
        if (isOpen(Plain.REGION)) {
            first(SampleColumn::looksLikeRegions, ColumnWords::namesRegion)
                    .ifPresent(column -> detect(Plain.REGION, column.name()));
        }
        if (isOpen(Plain.REGION_NAME) && !isOpen(Plain.REGION)) {
            first(
                            column -> !column.looksLikeValues()
                                    && ColumnWords.namesRegionName(column.name())
                                    && column.distinct().size() > 1
                                    && dependsOnRegion(column),
                            ColumnWords::namesRegionName)
                    .ifPresent(column -> detect(Plain.REGION_NAME, column.name()));
        }
    }

    private void detectPeriod() {
        if (mapping.period() == null && isOpen(Plain.PERIOD)) {
            first(
                            column -> column.looksLikePeriods()
                                    && (ColumnWords.namesPeriod(column.name()) || !column.looksLikeValues()),
                            ColumnWords::namesPeriod)
                    .ifPresent(column -> detect(Plain.PERIOD, column.name()));
        }
    }

    private boolean hasPeriod() {
        return mapping.period() != null || !isOpen(Plain.PERIOD);
    }

    private void detectLongForm() {
        if (isOpen(Plain.VALUE) && isOpen(Plain.MEASURE)) {
            Optional<SampleColumn> value =
                    first(column -> column.looksLikeValues() && ColumnWords.namesValue(column.name()), name -> true);
            Optional<SampleColumn> names =
                    first(column -> !column.looksLikeValues() && ColumnWords.namesMeasure(column.name()), name -> true);
            if (value.isPresent() && names.isPresent()) {
                detect(Plain.VALUE, value.get().name());
                detect(Plain.MEASURE, names.get().name());
            }
        }
        if (isOpen(Plain.UNIT) && !isOpen(Plain.VALUE)) {
            first(column -> !column.looksLikeValues() && ColumnWords.namesUnit(column.name()), name -> true)
                    .ifPresent(column -> detect(Plain.UNIT, column.name()));
        }
        if (isOpen(Plain.STATUS)) {
            first(Detection::looksLikeStatus, name -> true).ifPresent(column -> detect(Plain.STATUS, column.name()));
        }
    }

    private static boolean looksLikeStatus(SampleColumn column) {
        return ColumnWords.namesStatus(column.name())
                && column.distinct().stream()
                        .allMatch(text -> StatusText.find(text).isPresent());
    }

    private void takeStatedMeasures() {
        if (isOpen(Plain.VALUE)) {
            for (Measure measure : stated.measures()) {
                mapping = mapping.withRole(observed(measure), measure.label());
            }
        }
    }

    private Observed observed(Measure measure) {
        return new Observed(
                measure,
                hasPeriod()
                        ? null
                        : PeriodInName.find(measure.label())
                                .map(PeriodInName::period)
                                .orElse(null));
    }

    private void detectRest(SampleColumn column) {
        if (column.isEmpty()) {
            leaveOut(column, "it is empty");
        } else if (isCodes(column)) {
            detect(new Codes(column.name(), column.name()), column.name());
        } else if (column.looksLikeValues()) {
            detectValues(column);
        } else if (dependsOnRegion(column)) {
            leaveOut(column, "it says something about the region, not about the values");
        } else {
            detect(new Codes(column.name(), column.name()), column.name());
        }
    }

    private boolean isCodes(SampleColumn column) {
        if (!column.looksLikeValues()) {
            return column.distinct().size() == 1;
        }
        return column.looksLikePeriods()
                || ((ColumnWords.namesCodes(column.name()) || !isOpen(Plain.VALUE)) && column.hasFewIntegers());
    }

    private void detectValues(SampleColumn column) {
        Optional<PeriodInName> time = PeriodInName.find(column.name());
        if (!isOpen(Plain.VALUE)) {
            leaveOut(column, "the values stand in another column");
        } else if (hasPeriod()) {
            detect(new Observed(unknown(column.name(), column.name()), null), column.name());
        } else if (time.isPresent()) {
            String rest = time.get().rest();
            detect(
                    new Observed(
                            unknown(rest.isEmpty() ? dataset() : rest, rest),
                            time.get().period()),
                    column.name());
        } else {
            leaveOut(column, "nothing says which time its values refer to");
        }
    }

    private static Measure unknown(String id, String label) {
        return new Measure(id, label.isEmpty() ? id : label, "", Aggregation.UNKNOWN);
    }

    private String dataset() {
        return mapping.dataset().isEmpty() ? source.name() : mapping.dataset();
    }

    private void leaveOut(SampleColumn column, String reason) {
        detect(Plain.LEFT_OUT, column.name());
        findings.add(new Finding(
                Finding.Code.ASSUMED,
                "column \"" + column.name() + "\" was left out: " + reason,
                place().atColumn(sample.names().indexOf(column.name()) + 1)));
    }

    private Place place() {
        return Place.file(source.provenance().file());
    }

    private boolean dependsOnRegion(SampleColumn column) {
        return !isOpen(Plain.REGION) && SampleKeys.dependsOn(column, keyColumns(Plain.REGION));
    }

    private List<SampleColumn> keyColumns(Plain role) {
        return mapping.columns(role).stream().map(sample::column).toList();
    }

    /** Why the table cannot honestly be seen as observations; empty if it can. */
    Optional<String> obstacle() {
        boolean hasValues =
                !isOpen(Plain.VALUE) || mapping.roles().values().stream().anyMatch(Observed.class::isInstance);
        if (isOpen(Plain.REGION)) {
            return Optional.of("no column holds region keys; state it with region(...)");
        }
        boolean everyTimeIsKnown = hasPeriod()
                || mapping.roles().values().stream()
                        .allMatch(role -> !(role instanceof Observed values) || values.period() != null);
        if (!everyTimeIsKnown || (!hasPeriod() && !isOpen(Plain.VALUE)) || (!hasPeriod() && !hasValues)) {
            return Optional.of(
                    "nothing says which time the values refer to; state it with period(...) or periodIn(...)");
        }
        if (!hasValues) {
            return Optional.of("no column holds values; state it with measure(...) or valuesIn(...)");
        }
        return repetition();
    }

    private Optional<String> repetition() {
        List<SampleColumn> keys = new ArrayList<>();
        mapping.roles().forEach((column, role) -> {
            if (role instanceof Codes
                    || role == Plain.REGION
                    || role == Plain.PERIOD
                    || role == Plain.MEASURE
                    || role == Plain.UNIT) {
                keys.add(sample.column(column));
            }
        });
        int repeated = SampleKeys.repeated(keys, sample.rows());
        return repeated * 10 > sample.rows()
                ? Optional.of(repeated + " of the first " + sample.rows()
                        + " rows repeat the region, period and codes of an earlier one; state the missing dimension with"
                        + " dimension(...)")
                : Optional.empty();
    }

    OkdException refusal(String obstacle) {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the table as observations: " + obstacle
                        + ", or keep its rows as they are with records(). Its columns are: "
                        + String.join(", ", sample.names()) + ".",
                place());
    }

    Understood understood() {
        Map<String, NumberSyntax> numbers = new HashMap<>();
        mapping.roles().forEach((column, role) -> {
            if (role == Plain.VALUE || role instanceof Observed) {
                numbers.put(column, SampledNumbers.syntax(sample.column(column)));
            }
        });
        return new Understood(mapping, detected, numbers, findings);
    }

    /** What each column is, in the order of the table. */
    ImmutableMap<String, ColumnRole> roles() {
        ImmutableMap.Builder<String, ColumnRole> roles = ImmutableMap.builder();
        sample.names().forEach(name -> roles.put(name, mapping.roles().getOrDefault(name, Plain.LEFT_OUT)));
        return roles.buildOrThrow();
    }
}
