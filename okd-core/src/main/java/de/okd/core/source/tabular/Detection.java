package de.okd.core.source.tabular;

import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.TabularSource;
import java.util.Optional;

/** Completes a mapping from the first rows: what is each column that nobody said anything about. */
final class Detection {
    private final Sample sample;
    private final Place place;
    private final RoleAssignment roles;

    private Detection(Sample sample, Place place, RoleAssignment roles) {
        this.sample = sample;
        this.place = place;
        this.roles = roles;
    }

    /** @throws OkdException {@code UNKNOWN_NAME} if the mapping names a column the table does not have */
    static Detection of(TabularSource source, Mapping stated) {
        Sample sample = Sample.of(source);
        StatedColumns.require(stated, sample.names(), source);
        Place place = Place.file(source.provenance().file());
        RoleAssignment roles = new RoleAssignment(stated, sample, place);
        new KeyDetection(roles).run();
        String dataset = stated.dataset().isEmpty() ? source.name() : stated.dataset();
        new ContentDetection(roles, dataset).run(stated.measures());
        return new Detection(sample, place, roles);
    }

    /** Why the table cannot honestly be seen as observations; empty if it can. */
    Optional<String> obstacle() {
        return new ObservationCheck(roles.mapping(), sample).obstacle();
    }

    OkdException refusal(String obstacle) {
        return ObservationCheck.refusal(obstacle, sample.names(), place);
    }

    Understood understood() {
        return roles.understood();
    }
}
