package de.okd.geo.join;

import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where something computed from records and boundaries comes from: both. */
final class JoinedProvenance {
    private JoinedProvenance() {}

    /**
     * Names, hashes, publishers and notices of both, the records' first; the licence of both, or of one where the other
     * asks for nothing, and else unknown; the territorial status is that of the boundaries.
     */
    static Provenance of(Provenance records, Provenance boundaries) {
        return new Provenance(
                joined(" + ", records.file(), boundaries.file()),
                joined(" + ", records.sha256(), boundaries.sha256()),
                joined("; ", name(records), name(boundaries)),
                licence(records.licence(), boundaries.licence()),
                joined("; ", records.attribution(), boundaries.attribution()),
                records.retrieved(),
                boundaries.territorialStatus());
    }

    /** A department's own list has no publisher; its file's name says at least which it was. */
    private static String name(Provenance source) {
        return source.publisher().isEmpty() ? source.file() : source.publisher();
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(between));
    }

    private static Licence licence(Licence one, Licence other) {
        if (one == other || asksForNothing(other)) {
            return one;
        }
        return asksForNothing(one) ? other : Licence.UNKNOWN;
    }

    private static boolean asksForNothing(Licence licence) {
        return licence == Licence.CC0_1_0 || licence == Licence.DL_DE_ZERO_2_0;
    }
}
