package de.okd.core.export;

import de.okd.core.dataset.Observations;
import de.okd.core.source.tabular.LongLayout;
import de.okd.core.table.TableRows;
import java.util.List;

/** Observations in the long layout. */
final class LongRows {
    private LongRows() {}

    static TableRows of(Observations observations) {
        ObservationRows rows = new ObservationRows(observations);
        rows.add(LongLayout.REGION, at -> at.region().key().toString());
        rows.add(LongLayout.REGION_NAME, at -> at.region().name());
        rows.add(LongLayout.PERIOD, at -> at.slice().period().toString());
        List<String> dimensions = LongLayout.dimensions(LongLayout.columns(observations.structure()));
        for (int i = 0; i < dimensions.size(); i++) {
            int dimension = i;
            rows.add(dimensions.get(i), at -> at.slice().codes().get(dimension).id());
        }
        rows.add(LongLayout.MEASURE, at -> at.slice().measure().id());
        rows.add(LongLayout.UNIT, at -> at.slice().measure().unit());
        rows.addValue(LongLayout.VALUE);
        rows.add(LongLayout.STATUS, at -> at.status().name());
        return rows;
    }
}
