package de.okd.geo.crs;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * The coordinate reference system a file is read in, and the way from there to EPSG:25832: chosen once the coordinates are
 * known, because a declaration they contradict is refused. Only the other zone of UTM can go unnoticed: a town near 9° E read
 * in zone 33 lies near 15° E, where there is Germany too. Immutable.
 */
public final class CrsChoice {
    private final CrsTransform toUtm32;
    private final List<Finding> assumed;
    private final Envelope bounds;
    private final Place place;

    private CrsChoice(CrsTransform toUtm32, List<Finding> assumed, Envelope bounds, Place place) {
        this.toUtm32 = toUtm32;
        this.assumed = assumed;
        this.bounds = bounds;
        this.place = place;
    }

    /**
     * As the file declares it; EPSG:25832 if it declares nothing and the coordinates fit.
     *
     * @param bounds of all coordinates in the file
     * @throws OkdException {@code INVALID_LAYOUT} for a system that is not in use in Germany, {@code INVALID_DATA} if the
     *     coordinates cannot lie in Germany when read as declared, {@code MISSING_COMPANION} if nothing is declared and they do
     *     not fit EPSG:25832; each names the system they fit
     */
    public static CrsChoice of(CrsDeclaration declaration, Envelope bounds, Place place) {
        return declaration.isStated()
                ? declared(declaration.read(place), declaration.where(), bounds, place)
                : undeclared(declaration, bounds, place);
    }

    /**
     * As the caller declares it.
     *
     * @throws OkdException {@code INVALID_DATA} if the coordinates cannot lie in Germany when read as declared
     */
    public static CrsChoice of(GermanCrs declared, Envelope bounds, Place place) {
        return declared(declared, "the declaration", bounds, place);
    }

    private static CrsChoice declared(GermanCrs declared, String where, Envelope bounds, Place place) {
        if (!declared.isPlausible(bounds)) {
            throw new OkdException(
                    ErrorCode.INVALID_DATA,
                    "The coordinates " + ProbableCrs.text(bounds) + " do not lie in Germany when read as declared, in "
                            + declared + "." + ProbableCrs.suggestion(bounds, where),
                    place);
        }
        return new CrsChoice(CrsTransform.between(declared, GermanCrs.UTM_32), List.of(), bounds, place);
    }

    private static CrsChoice undeclared(CrsDeclaration nothing, Envelope bounds, Place place) {
        GermanCrs assumed = GermanCrs.UTM_32;
        if (!assumed.isPlausible(bounds)) {
            throw new OkdException(
                    ErrorCode.MISSING_COMPANION,
                    "Could not place the coordinates: " + nothing.where()
                            + ", which would name their reference system, is missing or says nothing, and the coordinates "
                            + ProbableCrs.text(bounds) + " do not fit " + assumed + "."
                            + ProbableCrs.suggestion(bounds, nothing.where()),
                    place);
        }
        Finding finding = new Finding(
                Finding.Code.ASSUMED,
                "No coordinate reference system is named: " + nothing.where()
                        + " is missing or says nothing. The coordinates were taken as " + assumed + ", which they fit.",
                place);
        return new CrsChoice(CrsTransform.between(assumed, assumed), List.of(finding), bounds, place);
    }

    /** Changes the datum with the grid {@code BETA2007.gsb} in the folder of the data, if it is there and of use. */
    public CrsChoice withGridBeside(Path data) {
        if (!crs().isDhdn()) {
            return this;
        }
        return DatumGrid.findBeside(data)
                .map(grid -> new CrsChoice(toUtm32.with(DatumGrid.read(grid)), assumed, bounds, place))
                .orElse(this);
    }

    /** The declared system, or EPSG:25832 if none is declared. */
    public GermanCrs crs() {
        return toUtm32.from();
    }

    /** The way into the system of the coverages. */
    public CrsTransform toUtm32() {
        return toUtm32;
    }

    /** The way to longitude and latitude in ETRS89. */
    public CrsTransform toDegrees() {
        return toUtm32.to(GermanCrs.ETRS89);
    }

    /** What was assumed, and how accurate a change of datum is. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(assumed);
        if (crs().isDhdn()) {
            findings.add(DatumFinding.of(toUtm32, bounds, place));
        }
        return findings;
    }
}
