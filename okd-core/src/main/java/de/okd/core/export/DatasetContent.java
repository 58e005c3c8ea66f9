package de.okd.core.export;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Observations;
import de.okd.core.source.Provenance;
import de.okd.core.source.packaged.PackagedDescription;
import de.okd.core.table.TableRows;
import java.util.Map;

/** A dataset to export: its observations and where they come from. */
public record DatasetContent(Observations observations, Provenance provenance) {

    DatasetStructure structure() {
        return observations.structure();
    }

    PackagedDescription description() {
        return new PackagedDescription(structure(), provenance);
    }

    /** One row for each observation, see {@link de.okd.core.source.tabular.LongLayout}; slice by slice, region by region. */
    public TableRows rows() {
        return LongRows.of(observations);
    }

    /** What columnar files carry beside their columns, so that they load again equal. */
    public Map<String, String> metadata() {
        return Map.of(PackagedDescription.KEY, description().toJson());
    }
}
