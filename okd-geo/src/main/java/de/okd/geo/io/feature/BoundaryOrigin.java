package de.okd.geo.io.feature;

import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Where a geographic file comes from. No part of it says so; only the open products of the Bundesamt für Kartographie und
 * Geodäsie are known by their names, with the licence they had until 2024.
 *
 * <p>The territorial status stays unknown: the official maps of 1 January and of 31 December have the same names, and the
 * dates in their fields are those of the objects.
 */
public final class BoundaryOrigin {
    private static final Pattern FEDERAL_MAP = Pattern.compile("VG\\d+(_\\w+)?");
    private static final Pattern OPEN_FEDERAL_MAP = Pattern.compile("VG(250|1000|2500|5000)(_\\w+)?");
    private static final int LAST_YEAR_OF_KNOWN_LICENCE = 2024;

    private BoundaryOrigin() {}

    /** Of a file that is one, and says nothing about its year. */
    public static Provenance of(DeliveredFile file) {
        return of(file, FeatureDelivery.companions(file), OptionalInt.empty());
    }

    /** @param year the year of the data as far as the file says */
    public static Provenance of(DeliveredFile file, List<Path> companions, OptionalInt year) {
        boolean federal = FEDERAL_MAP.matcher(file.stem()).matches();
        return new Provenance(
                file.name(),
                file.sha256(companions),
                federal ? "Bundesamt für Kartographie und Geodäsie (BKG), " + file.stem() : file.stem(),
                licence(file.stem(), year),
                federal ? attribution(year) : "",
                null,
                null);
    }

    private static Licence licence(String stem, OptionalInt year) {
        return OPEN_FEDERAL_MAP.matcher(stem).matches()
                        && year.isPresent()
                        && year.getAsInt() <= LAST_YEAR_OF_KNOWN_LICENCE
                ? Licence.DL_DE_BY_2_0
                : Licence.UNKNOWN;
    }

    private static String attribution(OptionalInt year) {
        return "© GeoBasis-DE / BKG" + (year.isPresent() ? " " + year.getAsInt() : "");
    }
}
