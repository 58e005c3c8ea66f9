package de.okd.core.source.tabular;

import de.okd.core.dataset.ObservationStatus;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads status columns: the signs of German tables, SDMX codes and OKD's own names. */
final class StatusText {
    private static final Map<String, ObservationStatus> KNOWN = known();

    private StatusText() {}

    private static Map<String, ObservationStatus> known() {
        Map<String, ObservationStatus> known = new HashMap<>();
        Arrays.stream(ObservationStatus.values()).forEach(status -> {
            known.put(status.name(), status);
            known.putIfAbsent(status.sign(), status);
            known.putIfAbsent(status.sdmxCode(), status);
        });
        known.put("U", ObservationStatus.UNRELIABLE);
        known.put("O", ObservationStatus.NOT_YET);
        known.put("e", ObservationStatus.ESTIMATED);
        known.put("( )", ObservationStatus.UNRELIABLE);
        known.put("KLAMMERN", ObservationStatus.UNRELIABLE);
        return known;
    }

    static Optional<ObservationStatus> find(String text) {
        return Optional.ofNullable(KNOWN.get(text));
    }
}
