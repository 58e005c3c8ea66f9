package de.okd.core.source;

import de.okd.core.dataset.Observations;
import de.okd.core.error.Finding;
import java.util.List;

/** What a delivered file turned out to hold. */
public sealed interface Delivery {

    /** The identifier of the dataset, the same for every version of it. */
    String dataset();

    Provenance provenance();

    List<Finding> findings();

    /** A statistical table. */
    record Table(Observations observations, Provenance provenance, List<Finding> findings) implements Delivery {
        public Table {
            findings = List.copyOf(findings);
        }

        @Override
        public String dataset() {
            return observations.structure().id();
        }
    }

    /** The polygons of regions. */
    record Boundaries(String dataset, List<Boundary> boundaries, Provenance provenance, List<Finding> findings)
            implements Delivery {
        public Boundaries {
            boundaries = List.copyOf(boundaries);
            findings = List.copyOf(findings);
        }
    }
}
