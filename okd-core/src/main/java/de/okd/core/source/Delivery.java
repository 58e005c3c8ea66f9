package de.okd.core.source;

import de.okd.core.dataset.Observations;
import de.okd.core.error.Finding;
import de.okd.core.region.Crosswalk;
import de.okd.core.region.RegisterEntry;
import java.util.List;
import java.util.function.Supplier;

/** What a delivered file turned out to hold. */
public sealed interface Delivery {

    /** The identifier of the dataset, the same for every version of it. */
    String dataset();

    Provenance provenance();

    /** The same content from somewhere else. */
    Delivery withProvenance(Provenance other);

    /** Everything doubtful found so far; what is read while it is stored adds its own. */
    default List<Finding> findings() {
        return List.of();
    }

    /** A statistical table. */
    record Table(Observations observations, Provenance provenance, List<Finding> findings) implements Delivery {
        public Table {
            findings = List.copyOf(findings);
        }

        @Override
        public String dataset() {
            return observations.structure().id();
        }

        @Override
        public Delivery withProvenance(Provenance other) {
            return new Table(observations, other, findings);
        }
    }

    /**
     * A statistical table that is read while it is stored.
     *
     * @param opener reads it from the beginning
     */
    record Streamed(String dataset, Supplier<ObservationReader> opener, Provenance provenance) implements Delivery {
        @Override
        public Delivery withProvenance(Provenance other) {
            return new Streamed(dataset, opener, other);
        }
    }

    /**
     * Rows that are no observations: a register of schools, a list of accidents. Every column is kept as delivered.
     *
     * @param opener reads them from the beginning
     */
    record Records(String dataset, String title, Supplier<Rows> opener, Provenance provenance) implements Delivery {
        @Override
        public Delivery withProvenance(Provenance other) {
            return new Records(dataset, title, opener, other);
        }
    }

    /** The polygons of regions. */
    record Boundaries(String dataset, List<Boundary> boundaries, Provenance provenance, List<Finding> findings)
            implements Delivery {
        public Boundaries {
            boundaries = List.copyOf(boundaries);
            findings = List.copyOf(findings);
        }

        @Override
        public Delivery withProvenance(Provenance other) {
            return new Boundaries(dataset, boundaries, other, findings);
        }
    }

    /** Which regions there were: names, parents, validity. */
    record Register(String dataset, List<RegisterEntry> entries, Provenance provenance, List<Finding> findings)
            implements Delivery {
        public Register {
            entries = List.copyOf(entries);
            findings = List.copyOf(findings);
        }

        @Override
        public Delivery withProvenance(Provenance other) {
            return new Register(dataset, entries, other, findings);
        }
    }

    /** How observations move from one territorial status to another. */
    record Conversion(String dataset, Crosswalk crosswalk, Provenance provenance, List<Finding> findings)
            implements Delivery {
        public Conversion {
            findings = List.copyOf(findings);
        }

        @Override
        public Delivery withProvenance(Provenance other) {
            return new Conversion(dataset, crosswalk, other, findings);
        }
    }
}
