package de.okd.core.source.crosswalk;

import de.okd.core.region.Crosswalk;
import de.okd.core.source.Delivery;
import de.okd.core.source.Provenance;
import de.okd.core.source.Rows;
import de.okd.core.source.TabularSource;
import de.okd.core.source.tabular.TabularLayout;
import java.time.LocalDate;
import java.util.List;

/**
 * The BBSR's conversion of municipalities to 31 December 2020: year, key of that year, weights by inhabitants, area and
 * employees, key of 2020. A year means its 31 December.
 */
public final class CrosswalkLayout implements TabularLayout {
    static final List<String> COLUMNS = List.of("year_xw", "ags_xw", "pop_conv", "size_conv", "emp_conv", "ags20");

    private static final LocalDate TARGET = LocalDate.of(2020, 12, 31);
    private static final String PUBLISHER =
            "Bundesinstitut für Bau-, Stadt- und Raumforschung (BBSR), Umsteigeschlüssel";

    @Override
    public String name() {
        return "Umsteigeschlüssel des BBSR";
    }

    @Override
    public boolean recognises(List<String> columns) {
        return columns.containsAll(COLUMNS);
    }

    @Override
    public List<Delivery> read(TabularSource source) {
        try (Rows rows = source.opener().get()) {
            CrosswalkRows read = new CrosswalkRows(rows, source.provenance().file());
            return List.of(new Delivery.Conversion(
                    source.name(),
                    new Crosswalk(TARGET, read.shares()),
                    provenance(source.provenance()),
                    read.findings()));
        }
    }

    private static Provenance provenance(Provenance file) {
        return new Provenance(
                file.file(), file.sha256(), PUBLISHER, file.licence(), file.attribution(), file.retrieved(), TARGET);
    }
}
