package de.okd.core;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Suggestion;
import de.okd.core.source.Version;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Versions of several datasets, oldest first. */
record VersionList(List<Version> all) {
    List<Version> history(String dataset) {
        return all.stream().filter(version -> version.dataset().equals(dataset)).toList();
    }

    /** The newest version of a dataset. */
    Version current(String dataset) {
        List<Version> history = history(dataset);
        if (history.isEmpty()) {
            List<String> known = all.stream().map(Version::dataset).toList();
            throw new OkdException(
                    ErrorCode.UNKNOWN_NAME,
                    "There is no dataset \"" + dataset + "\" in the store." + Suggestion.didYouMean(dataset, known));
        }
        return history.get(history.size() - 1);
    }

    Version numbered(int number) {
        return all.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() ->
                        new OkdException(ErrorCode.UNKNOWN_NAME, "There is no version " + number + " in the store."));
    }

    /** The newest version of each dataset, by dataset. */
    Collection<Version> current() {
        TreeMap<String, Version> current = new TreeMap<>();
        all.forEach(version -> current.put(version.dataset(), version));
        return current.values();
    }

    static Version expect(Version.Kind kind, Version version) {
        if (version.kind() != kind) {
            throw new OkdException(
                    ErrorCode.UNANSWERABLE,
                    "The dataset \"" + version.dataset() + "\" holds " + version.kind() + ", expected " + kind + ".");
        }
        return version;
    }
}
