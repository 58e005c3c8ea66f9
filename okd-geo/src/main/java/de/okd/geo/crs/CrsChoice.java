package de.okd.geo.crs;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * The coordinate reference system a file is read in, and the way from there to EPSG:25832: chosen once the coordinates are
 * known, because a declaration they contradict is refused. Only the other zone of UTM can go unnoticed: a town near 9° E read
 * in zone 33 lies near 15° E, where there is Germany too. Immutable.
 */
public final class CrsChoice {
    private static final String CONVERT =
            " Convert the file, for example with: ogr2ogr -t_srs EPSG:25832 converted.gpkg delivered.shp";

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
     * As a file declares it; EPSG:25832 if it declares nothing and the coordinates fit. In Gauss-Krüger the datum is changed with
     * the grid {@code BETA2007.gsb} in the folder of the file, if it is there, else by seven parameters.
     *
     * @param bounds of all coordinates in the file
     * @throws OkdException {@code INVALID_LAYOUT} for a system not in use in Germany or a damaged grid, {@code INVALID_DATA} if
     *     the coordinates cannot be in Germany as declared, {@code MISSING_COMPANION} if nothing is declared and they do not fit
     *     EPSG:25832; the last two name the system they fit
     */
    public static CrsChoice of(CrsDeclaration declaration, Envelope bounds, Place place) {
        return declaration.isStated() ? declared(declaration, bounds, place) : assumed(declaration, bounds, place);
    }

    private static CrsChoice declared(CrsDeclaration declaration, Envelope bounds, Place place) {
        GermanCrs crs = declaration
                .find()
                .orElseThrow(() -> new OkdException(
                        ErrorCode.INVALID_LAYOUT,
                        "Could not place the coordinates: " + declaration.where()
                                + " names the coordinate reference system \"" + declaration.name()
                                + "\", expected one of " + GermanCrs.known() + "." + CONVERT,
                        place));
        if (!crs.isPlausible(bounds)) {
            throw new OkdException(
                    ErrorCode.INVALID_DATA,
                    "The coordinates " + ProbableCrs.text(bounds) + " do not lie in Germany when read as declared, in "
                            + crs + "." + ProbableCrs.suggestion(declaration.where(), bounds),
                    place);
        }
        return new CrsChoice(transform(crs, declaration.file()), List.of(), bounds, place);
    }

    private static CrsTransform transform(GermanCrs crs, @Nullable Path file) {
        CrsTransform transform = CrsTransform.between(crs, GermanCrs.UTM_32);
        return file == null || !crs.isDhdn()
                ? transform
                : DatumGrid.findBeside(file)
                        .map(grid -> transform.with(DatumGrid.read(grid)))
                        .orElse(transform);
    }

    private static CrsChoice assumed(CrsDeclaration declaration, Envelope bounds, Place place) {
        GermanCrs assumed = GermanCrs.UTM_32;
        if (!assumed.isPlausible(bounds)) {
            throw new OkdException(
                    ErrorCode.MISSING_COMPANION,
                    "Could not place the coordinates: " + declaration.where()
                            + ", which would name their reference system, is missing or says nothing, and the coordinates "
                            + ProbableCrs.text(bounds) + " do not fit " + assumed + "."
                            + ProbableCrs.suggestion(declaration.where(), bounds),
                    place);
        }
        Finding finding = new Finding(
                Finding.Code.ASSUMED,
                "No coordinate reference system is named: " + declaration.where()
                        + " is missing or says nothing. The coordinates were taken as " + assumed + ", which they fit.",
                place);
        return new CrsChoice(CrsTransform.between(assumed, assumed), List.of(finding), bounds, place);
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
