package de.okd.core.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of a package's resources, which are names of files too: small letters of ASCII, digits, hyphens, dots inside. */
final class ResourceNames {
    private static final int LONGEST = 80;

    private final Set<String> taken = new HashSet<>();

    /** The name for a dataset; one with a number if another dataset has it. */
    String free(String dataset) {
        String wanted = name(dataset);
        String free = wanted;
        for (int number = 2; !taken.add(free); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }

    static String name(String text) {
        String name = SdmxIds.id(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return name.isEmpty() ? "data" : name.substring(0, Math.min(name.length(), LONGEST));
    }
}
