package de.okd.core.region;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A square of the INSPIRE grid in ETRS89-LAEA (EPSG:3035), as census results are published for. The text form is that of
 * the census of 2022, {@code CRS3035RES1000mN2920000E4170000}; {@link #parse} also reads the short one of 2011,
 * {@code 1kmN2920E4170}, which counts in units of the cell's size.
 *
 * @param size the length of a side in metres: 100, 1000 and so on
 * @param north the lower left corner's northing in metres
 * @param east its easting in metres
 */
public record GridCell(int size, int north, int east) {
    private static final Pattern LONG = Pattern.compile("CRS3035RES(10{2,5})mN([1-9]\\d{0,6})E([1-9]\\d{0,6})");
    private static final Pattern SHORT = Pattern.compile("(100m|1km|10km|100km)N([1-9]\\d{0,4})E([1-9]\\d{0,4})");
    private static final int LIMIT = 10_000_000;

    public GridCell {
        if (!isSize(size) || !isCorner(north, size) || !isCorner(east, size)) {
            throw new IllegalArgumentException("The corner of a grid cell of " + size
                    + " m is a multiple of its size, not " + north + " north and " + east + " east");
        }
    }

    private static boolean isSize(int size) {
        return size == 100 || size == 1000 || size == 10_000 || size == 100_000;
    }

    private static boolean isCorner(long metres, int size) {
        return metres > 0 && metres < LIMIT && metres % size == 0;
    }

    /** @throws OkdException {@code INVALID_REGION_KEY} if the text is neither of the two forms */
    public static GridCell parse(String text) {
        return find(text)
                .orElseThrow(
                        () -> new OkdException(
                                ErrorCode.INVALID_REGION_KEY,
                                "\"" + text + "\" is not a grid cell: expected the lower left corner in metres as"
                                        + " CRS3035RES1000mN2920000E4170000, or in units of the cell's size as 1kmN2920E4170."));
    }

    /** Like {@link #parse}, but empty instead of an error. */
    public static Optional<GridCell> find(String text) {
        Matcher longForm = LONG.matcher(text);
        if (longForm.matches()) {
            return of(Integer.parseInt(longForm.group(1)), longForm, 1);
        }
        Matcher shortForm = SHORT.matcher(text);
        if (!shortForm.matches()) {
            return Optional.empty();
        }
        int size = Integer.parseInt(shortForm.group(1).replace("km", "000").replace("m", ""));
        return of(size, shortForm, size);
    }

    private static Optional<GridCell> of(int size, Matcher text, int unit) {
        long north = Long.parseLong(text.group(2)) * unit;
        long east = Long.parseLong(text.group(3)) * unit;
        return isCorner(north, size) && isCorner(east, size)
                ? Optional.of(new GridCell(size, (int) north, (int) east))
                : Optional.empty();
    }

    /** The form of the census of 2011, for example {@code 1kmN2920E4170} or {@code 100mN29200E41700}. */
    public String shortId() {
        String length = size < 1000 ? size + "m" : size / 1000 + "km";
        return length + "N" + north / size + "E" + east / size;
    }

    /** For example {@code CRS3035RES1000mN2920000E4170000}. */
    @Override
    public String toString() {
        return "CRS3035RES" + size + "mN" + north + "E" + east;
    }
}
