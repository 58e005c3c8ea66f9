package de.okd.geo.crs;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;

/**
 * The coordinate reference systems German offices deliver in, with the box Germany fills in each.
 *
 * <p>Declared in the order in which they are suggested. WGS 84 counts as ETRS89: German data labelled WGS 84 are ETRS89
 * data in practice, and the twins differ by less than a metre.
 */
public enum GermanCrs {
    UTM_32(25832, "ETRS89 / UTM zone 32N", 200_000, 1_000_000, 5_200_000, 6_200_000, "WGS84UTMzone32N"),
    UTM_33(25833, "ETRS89 / UTM zone 33N", -230_000, 545_000, 5_200_000, 6_200_000, "WGS84UTMzone33N"),
    GAUSS_KRUEGER_2(31466, "DHDN / Gauss-Krüger zone 2", 2_450_000, 3_230_000, 5_200_000, 6_200_000),
    GAUSS_KRUEGER_3(31467, "DHDN / Gauss-Krüger zone 3", 3_230_000, 4_000_000, 5_200_000, 6_200_000),
    GAUSS_KRUEGER_4(31468, "DHDN / Gauss-Krüger zone 4", 4_000_000, 4_775_000, 5_200_000, 6_200_000),
    GAUSS_KRUEGER_5(31469, "DHDN / Gauss-Krüger zone 5", 4_775_000, 5_545_000, 5_200_000, 6_200_000),
    UTM_32_PREFIXED(
            4647, "ETRS89 / UTM zone 32N (zE-N)", 32_200_000, 33_000_000, 5_200_000, 6_200_000, "ETRS89UTMzoneN32"),
    UTM_33_PREFIXED(5650, "ETRS89 / UTM zone 33N (zE-N)", 32_770_000, 33_545_000, 5_200_000, 6_200_000),
    LAEA(3035, "ETRS89 / LAEA Europe", 3_970_000, 4_750_000, 2_640_000, 3_600_000, "ETRS89LAEA"),
    WEB_MERCATOR(
            3857,
            "WGS 84 / Pseudo-Mercator",
            610_000,
            1_730_000,
            5_930_000,
            7_430_000,
            "WGS84WebMercatorAuxiliarySphere",
            "WGS84WebMercator"),
    ETRS89(4258, "ETRS89", 5.5, 15.6, 46.9, 55.4),
    WGS84(4326, "WGS 84", 5.5, 15.6, 46.9, 55.4);

    private final int epsg;
    private final String title;
    private final double west;
    private final double east;
    private final double south;
    private final double north;
    private final ImmutableList<String> spellings;

    GermanCrs(int epsg, String title, double west, double east, double south, double north, String... spellings) {
        this.epsg = epsg;
        this.title = title;
        this.west = west;
        this.east = east;
        this.south = south;
        this.north = north;
        this.spellings = Arrays.stream(spellings).map(GermanCrs::plain).collect(ImmutableList.toImmutableList());
    }

    /**
     * By EPSG code; the twins with the other order of axes, with heights (4937, 4979, 5555, 5556), and those on WGS 84 count
     * as the system itself.
     */
    public static Optional<GermanCrs> ofCode(int code) {
        int known = switch (code) {
            case 3044, 5555, 32632 -> 25832;
            case 3045, 5556, 32633 -> 25833;
            case 4937 -> 4258;
            case 4979 -> 4326;
            case 5676, 5677, 5678, 5679 -> code - 5676 + 31466;
            default -> code;
        };
        return Arrays.stream(values()).filter(crs -> crs.epsg == known).findFirst();
    }

    /** By the name in a .prj file as ESRI, GDAL, QGIS or the EPSG registry spell it. */
    public static Optional<GermanCrs> ofName(String name) {
        String plain = plain(name);
        return Arrays.stream(values())
                .filter(crs -> plain.equals(plain(crs.title)) || crs.spellings.contains(plain))
                .findFirst();
    }

    /** The systems in which all of {@code bounds} could lie in Germany, the likeliest first. */
    static List<GermanCrs> fitting(Envelope bounds) {
        return Arrays.stream(values()).filter(crs -> crs.isPlausible(bounds)).toList();
    }

    static String known() {
        return Arrays.stream(values()).map(GermanCrs::toString).collect(Collectors.joining(", "));
    }

    /** What is left of a name when all spellings of it are made equal. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9-]", "")
                .replaceFirst("^gcs", "")
                .replace("-", "")
                .replaceFirst("^etrs1989", "etrs89")
                .replaceFirst("^wgs1984", "wgs84")
                .replace("etrs89extended", "etrs89")
                .replaceFirst("^dhdn3degreegauss(kruger|krger|krueger)?zone", "dhdngausskrgerzone")
                .replaceFirst("^germanyzone", "dhdngausskrgerzone");
    }

    /** The code in the EPSG registry. */
    public int epsg() {
        return epsg;
    }

    /**
     * Whether everything in these bounds, east before north, could lie in Germany: all of it in the box that Germany fills in
     * this system, and its centre not far from the border. Nothing lies in bounds that are empty or not finite.
     */
    public boolean isPlausible(Envelope bounds) {
        return new Envelope(west, east, south, north).contains(bounds) && GermanOutline.holdsCentre(this, bounds);
    }

    /** Whether the datum is the old one of West Germany, so that the way to the others needs a grid to be exact. */
    boolean isDhdn() {
        return switch (this) {
            case GAUSS_KRUEGER_2, GAUSS_KRUEGER_3, GAUSS_KRUEGER_4, GAUSS_KRUEGER_5 -> true;
            case UTM_32, UTM_33, UTM_32_PREFIXED, UTM_33_PREFIXED, LAEA, WEB_MERCATOR, ETRS89, WGS84 -> false;
        };
    }

    /** What is written before every easting, in metres: the number of the zone in millions, or nothing. */
    double prefix() {
        return switch (this) {
            case UTM_32_PREFIXED -> 32_000_000;
            case UTM_33_PREFIXED -> 33_000_000;
            default -> 0;
        };
    }

    /** The same map without a prefix. */
    GermanCrs unprefixed() {
        return switch (this) {
            case UTM_32_PREFIXED -> UTM_32;
            case UTM_33_PREFIXED -> UTM_33;
            default -> this;
        };
    }

    boolean isWgs84() {
        return this == WGS84 || this == WEB_MERCATOR;
    }

    @Override
    public String toString() {
        return "EPSG:" + epsg + " (" + title + ")";
    }
}
