package de.okd.core.query;

import java.util.List;
import java.util.stream.Stream;

/** Which observations of a dataset. */
record Selection(String dataset, List<Condition> conditions) {
    Selection where(List<Condition> more) {
        return new Selection(
                dataset, Stream.concat(conditions.stream(), more.stream()).toList());
    }

    <T extends Condition> List<T> conditions(Class<T> kind) {
        return conditions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
