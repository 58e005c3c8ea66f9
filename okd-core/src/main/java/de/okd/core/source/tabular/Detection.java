package de.okd.core.source.tabular;

import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Measure;
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

    /** @throws OkdException {@code UNKNOWN_NAME} if the mapping names a column the table does not have */
    static Detection of(TabularSource source, Mapping stated) {
        Sample sample = Sample.of(source);
        StatedColumns.require(stated, sample.names(), source);
        return new Detection(source, stated, sample);
    }

    private Detection(TabularSource source, Mapping stated, Sample sample) {
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
            first(SampleColumn::looksLikeStatus, name -> true).ifPresent(column -> detect(Plain.STATUS, column.name()));
        }
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
        return new ObservationCheck(mapping, sample).obstacle();
    }

    OkdException refusal(String obstacle) {
        return ObservationCheck.refusal(obstacle, sample.names(), place());
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
}
