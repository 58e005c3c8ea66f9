package de.okd.geo.crs;

import com.google.common.primitives.Ints;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about its coordinate reference system.
 *
 * @param where the part of the file that says it, in words, as {@code the .prj file}
 * @param text a code as {@code EPSG:25832}, its URN or address, {@code CRS84}, or well-known text; empty if nothing is said
 * @param file the file itself, in whose folder a grid of shifts may lie; null if none is to be looked for
 */
public record CrsDeclaration(
        String where, String text, @Nullable Path file) {
    private static final Pattern EPSG = Pattern.compile("(?i)(?:.*\\b)?EPSG[:/](?:[^:/]*[:/])?(\\d{1,6})");
    private static final Pattern CRS84 = Pattern.compile("(?i)(?:.*[:/])?CRS84");
    private static final Pattern LAST_AUTHORITY =
            Pattern.compile("(?:AUTHORITY|ID)\\s*\\[\\s*\"EPSG\"\\s*,\\s*\"?(\\d{1,6})\"?\\s*]\\s*]\\s*$");
    private static final Pattern NAME = Pattern.compile("(?:PROJC|GEOGC|GEODC)(?:S|RS)\\s*\\[\\s*\"([^\"]*)\"");
    private static final int LONGEST_NAME = 100;

    public CrsDeclaration(String where, String text) {
        this(where, text, null);
    }

    /** The same declaration of a file that lies on disk, beside which a grid of shifts may lie. */
    public CrsDeclaration of(Path data) {
        return new CrsDeclaration(where, text, data);
    }

    boolean isStated() {
        return !text.isBlank();
    }

    /** The system that is named; longitude comes first whatever the registry says. */
    Optional<GermanCrs> find() {
        String stated = text.strip();
        return stated.contains("[")
                ? findByAuthority(stated).or(() -> GermanCrs.ofName(name()))
                : findByCode(stated).or(() -> GermanCrs.ofName(stated));
    }

    private static Optional<GermanCrs> findByCode(String stated) {
        return CRS84.matcher(stated).matches() ? Optional.of(GermanCrs.WGS84) : ofCode(EPSG.matcher(stated));
    }

    private static Optional<GermanCrs> ofCode(Matcher code) {
        return code.matches()
                ? Optional.ofNullable(Ints.tryParse(code.group(1))).flatMap(GermanCrs::ofCode)
                : Optional.empty();
    }

    private static Optional<GermanCrs> findByAuthority(String wellKnownText) {
        Matcher authority = LAST_AUTHORITY.matcher(wellKnownText);
        return authority.find() ? GermanCrs.ofCode(Integer.parseInt(authority.group(1))) : Optional.empty();
    }

    /** As it stands in well-known text; the beginning of any other text. */
    String name() {
        Matcher name = NAME.matcher(text);
        String stated = name.find() ? name.group(1) : text.strip();
        return stated.length() > LONGEST_NAME ? stated.substring(0, LONGEST_NAME) + "…" : stated;
    }
}
