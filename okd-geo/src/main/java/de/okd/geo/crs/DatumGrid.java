package de.okd.geo.crs;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.geo.internal.geotools.ShiftGrid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The official grid of shifts from DHDN to ETRS89, {@code BETA2007.gsb}, or that of a state, in the format NTv2.
 *
 * <p>OKD does not contain it. Whoever has it (the Bundesamt für Kartographie und Geodäsie publishes it, many systems come with
 * it for PROJ) puts it beside the files in Gauss-Krüger coordinates; it is then used for them, to a millimetre as PROJ does.
 * Immutable.
 */
public final class DatumGrid implements DatumShift {
    /** How accurate the grid is, according to the EPSG registry (EPSG:15948). */
    static final double METRES = 0.9;

    private static final String NAME = "beta2007.gsb";

    private final String file;
    private final ShiftGrid grid;

    private DatumGrid(String file, ShiftGrid grid) {
        this.file = file;
        this.grid = grid;
    }

    /**
     * @throws OkdException {@code UNREADABLE} if there is no such file, {@code INVALID_LAYOUT} if it is damaged or leads from
     *     or to another datum
     */
    public static DatumGrid read(Path path) {
        Place place = Place.file(path.toString());
        try {
            return of(Files.readAllBytes(path), String.valueOf(path.getFileName()), place);
        } catch (IOException e) {
            throw new OkdException(
                    ErrorCode.UNREADABLE,
                    "Could not read the grid of shifts: " + e + ". Name an existing file in the format NTv2 (.gsb).",
                    place,
                    e);
        }
    }

    static DatumGrid of(byte[] bytes, String name, Place place) throws IOException {
        new NtV2Check(bytes, place).run();
        return new DatumGrid(name, ShiftGrid.read(bytes));
    }

    /** The path of a file {@code BETA2007.gsb}, in whatever case, in the folder of a file of data. */
    public static Optional<Path> findBeside(Path data) {
        Path folder = data.toAbsolutePath().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> isGrid(String.valueOf(entry.getFileName())))
                    .sorted()
                    .map(entry -> data.resolveSibling(String.valueOf(entry.getFileName())))
                    .findFirst();
        } catch (IOException e) {
            throw new OkdException(
                    ErrorCode.UNREADABLE,
                    "Could not list the folder of the data: " + e,
                    Place.file(folder.toString()),
                    e);
        }
    }

    private static boolean isGrid(String name) {
        return name.toLowerCase(Locale.ROOT).equals(NAME);
    }

    @Override
    public void toEtrs89(double[] degrees, int first, int points) {
        requireInside(degrees, grid.shift(degrees, first, points));
    }

    @Override
    public void toDhdn(double[] degrees, int first, int points) {
        requireInside(degrees, grid.unshift(degrees, first, points));
    }

    private void requireInside(double[] degrees, int outside) {
        if (outside >= 0) {
            throw new OkdException(
                    ErrorCode.INVALID_DATA,
                    "Could not change the datum: the point at longitude " + degrees[2 * outside] + ", latitude "
                            + degrees[2 * outside + 1] + " lies outside the grid " + file
                            + ". Correct the coordinates, or leave the grid away to transform by seven parameters.");
        }
    }

    @Override
    public Accuracy accuracy() {
        return new Accuracy(METRES, "DHDN to ETRS89 by the grid " + file + " (EPSG:15948)");
    }

    /** The name of the file. */
    @Override
    public String toString() {
        return file;
    }
}
