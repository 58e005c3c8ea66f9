package de.okd.core.source.cell;

import com.google.common.collect.ImmutableMap;
import de.okd.core.dataset.ObservationStatus;
import java.util.Map;

/**
 * What offices type in place of a number, beside the signs of official statistics.
 * Tables whose way of writing is detected are read with them; a table of known layout is not, there a bullet is a surprise.
 */
public final class OfficeSigns {
    /**
     * {@code •} and {@code *} stand for secret values, as the labour agency and the statistical offices print them; the en
     * dash and the em dash for {@code -}, into which office programs turn it; {@code …} for {@code ...}, likewise; the
     * marks of missing values in English and German for absent ones.
     */
    public static final Map<String, ObservationStatus> SIGNS = ImmutableMap.<String, ObservationStatus>builder()
            .put("•", ObservationStatus.SECRET)
            .put("*", ObservationStatus.SECRET)
            .put("–", ObservationStatus.ZERO)
            .put("—", ObservationStatus.ZERO)
            .put("−", ObservationStatus.ZERO)
            .put("…", ObservationStatus.NOT_YET)
            .put("X", ObservationStatus.BLOCKED)
            .put("k.A.", ObservationStatus.ABSENT)
            .put("k. A.", ObservationStatus.ABSENT)
            .put("n.a.", ObservationStatus.ABSENT)
            .buildOrThrow();

    private OfficeSigns() {}
}
