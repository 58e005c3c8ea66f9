package de.okd.geo.map;

import de.okd.core.error.OkdException;
import de.okd.core.region.RegionKey;
import de.okd.core.table.RegionColumn;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.draw.Drawing;

/**
 * A map with a circle in every municipality whose area is proportional to the value: for counts. Large circles are drawn
 * first and let what is below shine through, so that small ones are never hidden.
 *
 * <p>Negative values have circles of another colour by their size; zero has none. What is confidential and what is missing
 * are hatched, each in its way.
 */
public final class ProportionalSymbols implements ThematicMap {
    private final RegionCoverage coverage;
    private final RegionColumn column;
    private final Caption caption;

    private ProportionalSymbols(RegionCoverage coverage, RegionColumn column, Caption caption) {
        this.coverage = coverage;
        this.column = column;
        this.caption = caption;
    }

    /**
     * A map of all municipalities of a column, and of those in the same districts that the column lacks.
     *
     * @throws OkdException {@code NO_GEOMETRY} if no region of the column has a polygon
     */
    public static ProportionalSymbols of(RegionCoverage coverage, RegionColumn column) {
        MappedRegions.require(coverage, column);
        return new ProportionalSymbols(coverage, column, Caption.of(column));
    }

    /** The same map under another title. */
    public ProportionalSymbols withTitle(String title) {
        return with(caption.withTitle(title));
    }

    /** Instead of the unit and the period; empty for none. */
    public ProportionalSymbols withSubtitle(String subtitle) {
        return with(caption.withSubtitle(subtitle));
    }

    /** With legend, numbers and notes in a language; the texts of the data stay as they are. */
    public ProportionalSymbols in(Language language) {
        return with(caption.in(language));
    }

    private ProportionalSymbols with(Caption newCaption) {
        return new ProportionalSymbols(coverage, column, newCaption);
    }

    /**
     * Only the part inside a district or state, with circles scaled for it.
     *
     * @throws OkdException {@code NO_GEOMETRY} if no region of the column lies in it
     */
    public ProportionalSymbols within(RegionKey district) {
        RegionCoverage part = coverage.within(district);
        MappedRegions.require(part, column);
        return new ProportionalSymbols(part, column, caption);
    }

    @Override
    public Drawing drawing() {
        return new SymbolDrawing(coverage, column, caption).drawing();
    }
}
