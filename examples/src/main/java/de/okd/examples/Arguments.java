package de.okd.examples;

import de.okd.core.region.RegionKey;
import de.okd.core.time.Period;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param data the folder of delivered files, or empty for the embedded sample
 * @param districts whose dossiers to write
 * @param period the year or date to report
 * @param out the folder to write to
 */
record Arguments(Optional<Path> data, List<RegionKey> districts, Period period, Path out) {
    static final String USAGE = "--data DIR --districts 06432,06440 --period 2015 --out DIR";

    private static final List<String> NAMES = List.of("--data", "--districts", "--period", "--out");
    private static final String SAMPLE_DISTRICTS = "06432,06440";
    private static final String SAMPLE_PERIOD = "2015";
    private static final String DEFAULT_OUT = "target/dossier";

    /**
     * Without {@code --data} everything has a default that fits the sample; with it, districts and period must be named.
     *
     * @throws IllegalArgumentException for an unknown, repeated or missing argument
     * @throws de.okd.core.error.OkdException for a value that is no key or period
     */
    static Arguments parse(String... arguments) {
        Map<String, String> given = pairs(arguments);
        Optional<Path> data = Optional.ofNullable(given.get("--data")).map(Path::of);
        if (data.isPresent() && !given.keySet().containsAll(List.of("--districts", "--period"))) {
            throw new IllegalArgumentException(
                    "With --data, --districts and --period must be given: a default would be a guess.");
        }
        List<RegionKey> districts = Arrays.stream(
                        given.getOrDefault("--districts", SAMPLE_DISTRICTS).split(","))
                .map(String::strip)
                .map(RegionKey::parse)
                .toList();
        return new Arguments(
                data,
                districts,
                Period.parse(given.getOrDefault("--period", SAMPLE_PERIOD)),
                Path.of(given.getOrDefault("--out", DEFAULT_OUT)));
    }

    private static Map<String, String> pairs(String... arguments) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!NAMES.contains(arguments[i])) {
                throw new IllegalArgumentException("Unknown argument \"" + arguments[i] + "\".");
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException("The argument " + arguments[i] + " needs a value.");
            }
            if (given.put(arguments[i], arguments[i + 1]) != null) {
                throw new IllegalArgumentException("The argument " + arguments[i] + " is given twice.");
            }
        }
        return given;
    }
}
