package de.okd.core.store;

import com.google.common.collect.Multimaps;
import de.okd.core.source.Licence;
import de.okd.core.source.Version;
import java.util.Collection;
import java.util.List;

/**
 * A licence and the notice it asks to be shown.
 *
 * @param datasets those it covers, in the order of their names
 */
public record LicenceNotice(Licence licence, String attribution, List<String> datasets) {
    public LicenceNotice {
        datasets = List.copyOf(datasets);
    }

    /** One for each licence and notice among the versions, in the order they first occur. */
    public static List<LicenceNotice> of(Collection<Version> versions) {
        return Multimaps.index(versions, version -> notice(version, List.of())).asMap().entrySet().stream()
                .map(entry ->
                        new LicenceNotice(entry.getKey().licence, entry.getKey().attribution, names(entry.getValue())))
                .toList();
    }

    private static LicenceNotice notice(Version version, List<String> datasets) {
        return new LicenceNotice(
                version.provenance().licence(), version.provenance().attribution(), datasets);
    }

    private static List<String> names(Collection<Version> versions) {
        return versions.stream().map(Version::dataset).distinct().sorted().toList();
    }

    /** For example {@code © Statistische Ämter des Bundes und der Länder, 2017 (dl-de/by-2-0): 12411-01-01-5}. */
    @Override
    public String toString() {
        return attribution + " (" + licence.id() + "): " + String.join(", ", datasets);
    }
}
