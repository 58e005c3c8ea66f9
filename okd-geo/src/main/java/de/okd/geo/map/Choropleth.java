package de.okd.geo.map;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.region.RegionKey;
import de.okd.core.table.FileReplacement;
import de.okd.core.table.RegionColumn;
import de.okd.geo.coverage.RegionCoverage;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A map whose municipalities are coloured by their values, in at most five classes with about equally many municipalities.
 *
 * <p>Immutable: each {@code with…} and {@link #within} return a new map. Texts on the map are German. The same input gives
 * the same bytes.
 */
public final class Choropleth {
    private final RegionCoverage coverage;
    private final RegionColumn column;
    private final String title;

    private Choropleth(RegionCoverage coverage, RegionColumn column, String title) {
        this.coverage = coverage;
        this.column = column;
        this.title = title;
    }

    /**
     * A map of all municipalities (and independent cities) of a column, and of those in the same districts that the column
     * lacks. Its title is the column's.
     *
     * @throws OkdException {@code NO_GEOMETRY} if no region of the column has a polygon
     */
    public static Choropleth of(RegionCoverage coverage, RegionColumn column) {
        Choropleth map = new Choropleth(coverage, column, column.title());
        if (MappedRegions.of(coverage, column).isEmpty()) {
            throw new OkdException(
                    ErrorCode.NO_GEOMETRY,
                    "Could not draw \"" + column.title() + "\": none of its "
                            + column.values().size()
                            + " regions is a municipality with a polygon in "
                            + coverage.provenance().file()
                            + ". Ask for values at the level of municipalities, or load the boundaries of these regions.");
        }
        return map;
    }

    /** The same map under another title. */
    public Choropleth withTitle(String newTitle) {
        return new Choropleth(coverage, column, newTitle);
    }

    /**
     * Only the part inside a district or state, with classes made for it.
     *
     * @throws OkdException {@code NO_GEOMETRY} if no region of the column lies in it
     */
    public Choropleth within(RegionKey district) {
        return of(coverage.within(district), column).withTitle(title);
    }

    /** Self-contained SVG 1.1 with a title, a description and tooltips; no fonts or images are needed. */
    public String toSvg() {
        return new ChoroplethSvg(coverage, column, title).toString();
    }

    /**
     * Writes {@link #toSvg} in UTF-8, replacing an existing file.
     *
     * @throws OkdException {@code UNWRITABLE} if the file cannot be written
     */
    public void writeSvg(Path file) {
        String svg = toSvg();
        FileReplacement.write(file, temporary -> Files.writeString(temporary, svg));
    }
}
