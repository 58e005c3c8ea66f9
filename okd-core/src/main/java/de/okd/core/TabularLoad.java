package de.okd.core;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.internal.duckdb.Store;
import de.okd.core.source.Delivery;
import de.okd.core.source.TabularSource;
import de.okd.core.source.Version;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.source.tabular.TabularReading;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Takes rows that are no file into the store. */
final class TabularLoad {
    private TabularLoad() {}

    /** @param onCommit run once the versions are stored */
    static List<Version> load(Store store, TabularSource source, Mapping mapping, Runnable onCommit) {
        Place place = Place.file(source.provenance().file());
        List<Delivery> deliveries = TabularReading.read(source, mapping).stream()
                .map(delivery -> Reading.checked(delivery, place))
                .toList();
        return write(store, deliveries, place, onCommit);
    }

    static List<Version> write(Store store, List<Delivery> deliveries, Place place, Runnable onCommit) {
        List<Version> versions =
                store.write(deliveries, Instant.now().truncatedTo(ChronoUnit.MICROS), () -> stopIfCancelled(place));
        onCommit.run();
        return versions;
    }

    private static void stopIfCancelled(Place place) {
        if (Thread.interrupted()) {
            throw new OkdException(ErrorCode.CANCELLED, "The load was cancelled; nothing of it is stored.", place);
        }
    }
}
