package de.okd.core.source.tabular;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.source.cell.NumberSyntax;
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

/** The roles columns have so far, stated or detected, and the columns that are still open. */
final class RoleAssignment {
    private final Sample sample;
    private final Place place;
    private final Set<String> detected = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private Mapping mapping;

    RoleAssignment(Mapping stated, Sample sample, Place place) {
        this.mapping = stated;
        this.sample = sample;
        this.place = place;
    }

    Mapping mapping() {
        return mapping;
    }

    List<SampleColumn> open() {
        return sample.columns().stream().filter(this::isOpen).toList();
    }

    private boolean isOpen(SampleColumn column) {
        return !mapping.roles().containsKey(column.name());
    }

    boolean isOpen(Plain role) {
        return mapping.columns(role).isEmpty();
    }

    boolean hasPeriod() {
        return mapping.period() != null || !isOpen(Plain.PERIOD);
    }

    /** The first open column of this kind, those whose name says so first. */
    Optional<SampleColumn> first(Predicate<SampleColumn> kind, Predicate<String> nameSaysSo) {
        return open().stream()
                .filter(kind)
                .min((a, b) -> Boolean.compare(nameSaysSo.test(b.name()), nameSaysSo.test(a.name())));
    }

    void state(ColumnRole role, String column) {
        mapping = mapping.withRole(role, column);
    }

    void detect(ColumnRole role, String column) {
        state(role, column);
        detected.add(column);
    }

    void leaveOut(SampleColumn column, String reason) {
        detect(Plain.LEFT_OUT, column.name());
        findings.add(new Finding(
                Finding.Code.ASSUMED,
                "column \"" + column.name() + "\" was left out: " + reason,
                place.atColumn(sample.names().indexOf(column.name()) + 1)));
    }

    boolean dependsOnRegion(SampleColumn column) {
        List<SampleColumn> regions =
                mapping.columns(Plain.REGION).stream().map(sample::column).toList();
        return !regions.isEmpty() && SampleKeys.dependsOn(column, regions);
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
