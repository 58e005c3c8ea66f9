package de.okd.core;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.util.List;
import java.util.stream.Collectors;

/** Refuses a file for what was found in it. */
final class StrictLoad {
    private static final int MOST_LISTED = 100;

    private StrictLoad() {}

    static void refuseErrors(String file, List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            String listed = errors.stream()
                    .limit(MOST_LISTED)
                    .map(finding -> "\n  " + finding)
                    .collect(Collectors.joining());
            String more = errors.size() > MOST_LISTED ? "\n  and " + (errors.size() - MOST_LISTED) + " more" : "";
            throw new OkdException(
                    ErrorCode.RULE_BROKEN,
                    "The file is not loaded, because loading is strict and these were found:" + listed + more
                            + "\nMend the file, or load it leniently.",
                    Place.file(file));
        }
    }
}
