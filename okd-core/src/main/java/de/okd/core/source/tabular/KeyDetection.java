package de.okd.core.source.tabular;

import de.okd.core.source.tabular.ColumnRole.Plain;
import java.util.Optional;

/** Finds the columns of which a table has one each: region, period, and the value, measure, unit and status of long tables. */
final class KeyDetection {
    private final RoleAssignment roles;

    KeyDetection(RoleAssignment roles) {
        this.roles = roles;
    }

    void run() {
        detectRegion();
        detectPeriod();
        detectLongForm();
    }

    private void detectRegion() {
        if (roles.isOpen(Plain.REGION)) {
            roles.first(SampleColumn::looksLikeRegions, ColumnWords::namesRegion)
                    .ifPresent(column -> roles.detect(Plain.REGION, column.name()));
        }
        if (roles.isOpen(Plain.REGION_NAME) && !roles.isOpen(Plain.REGION)) {
            roles.first(
                            column -> !column.looksLikeValues()
                                    && ColumnWords.namesRegionName(column.name())
                                    && column.distinct().size() > 1
                                    && roles.dependsOnRegion(column),
                            ColumnWords::namesRegionName)
                    .ifPresent(column -> roles.detect(Plain.REGION_NAME, column.name()));
        }
    }

    private void detectPeriod() {
        if (!roles.hasPeriod()) {
            roles.first(
                            column -> column.looksLikePeriods()
                                    && (ColumnWords.namesPeriod(column.name()) || !column.looksLikeValues()),
                            ColumnWords::namesPeriod)
                    .ifPresent(column -> roles.detect(Plain.PERIOD, column.name()));
        }
    }

    private void detectLongForm() {
        if (roles.isOpen(Plain.VALUE) && roles.isOpen(Plain.MEASURE)) {
            Optional<SampleColumn> value = roles.first(
                    column -> column.looksLikeValues() && ColumnWords.namesValue(column.name()), name -> true);
            Optional<SampleColumn> names = roles.first(
                    column -> !column.looksLikeValues() && ColumnWords.namesMeasure(column.name()), name -> true);
            if (value.isPresent() && names.isPresent()) {
                roles.detect(Plain.VALUE, value.get().name());
                roles.detect(Plain.MEASURE, names.get().name());
            }
        }
        if (roles.isOpen(Plain.UNIT) && !roles.isOpen(Plain.VALUE)) {
            roles.first(column -> !column.looksLikeValues() && ColumnWords.namesUnit(column.name()), name -> true)
                    .ifPresent(column -> roles.detect(Plain.UNIT, column.name()));
        }
        if (roles.isOpen(Plain.STATUS)) {
            roles.first(SampleColumn::looksLikeStatus, name -> true)
                    .ifPresent(column -> roles.detect(Plain.STATUS, column.name()));
        }
    }
}
