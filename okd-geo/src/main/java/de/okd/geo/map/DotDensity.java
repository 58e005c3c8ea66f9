package de.okd.geo.map;

import de.okd.core.error.OkdException;
import de.okd.core.region.RegionKey;
import de.okd.core.table.RegionColumn;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.draw.Drawing;

/**
 * A map with one dot for every so many of what is counted, spread by chance inside each municipality: for counts, where the
 * density is to be seen. A dot marks no address. What is confidential and what is missing are hatched, each in its way.
 *
 * <p>There are as many dots as the sum of the values divided by that of a dot, to half a dot; each municipality, by key, has
 * its share to one dot. Negative values have none. The same seed gives the same dots on every machine.
 */
public final class DotDensity implements ThematicMap {
    private static final long SEED = 2011;

    private final RegionCoverage coverage;
    private final RegionColumn column;
    private final Caption caption;
    private final DotChoice choice;

    private DotDensity(RegionCoverage coverage, RegionColumn column, Caption caption, DotChoice choice) {
        this.coverage = coverage;
        this.column = column;
        this.caption = caption;
        this.choice = choice;
    }

    /**
     * A map of all municipalities of a column, and of those in the same districts that the column lacks. A dot stands for a
     * round number, 1 at least, that gives at most about 3,000 dots.
     *
     * @throws OkdException {@code NO_GEOMETRY} if no region of the column has a polygon
     */
    public static DotDensity of(RegionCoverage coverage, RegionColumn column) {
        MappedRegions.require(coverage, column);
        return new DotDensity(coverage, column, Caption.of(column), DotChoice.fitting(SEED));
    }

    /** The same map under another title. */
    public DotDensity withTitle(String title) {
        return with(caption.withTitle(title));
    }

    /** Instead of the unit and the period; empty for none. */
    public DotDensity withSubtitle(String subtitle) {
        return with(caption.withSubtitle(subtitle));
    }

    /** With legend, numbers and notes in a language; the texts of the data stay as they are. */
    public DotDensity in(Language language) {
        return with(caption.in(language));
    }

    private DotDensity with(Caption newCaption) {
        return new DotDensity(coverage, column, newCaption, choice);
    }

    /**
     * With dots that stand for a chosen number. Drawing fails with {@code IllegalArgumentException} if that gives more than
     * 200,000 dots.
     *
     * @param value of a dot, more than zero
     */
    public DotDensity withDotsOf(double value) {
        return new DotDensity(coverage, column, caption, choice.withValue(value));
    }

    /** With dots at other places. */
    public DotDensity withSeed(long seed) {
        return new DotDensity(coverage, column, caption, choice.withSeed(seed));
    }

    /**
     * Only the part inside a district or state.
     *
     * @throws OkdException {@code NO_GEOMETRY} if no region of the column lies in it
     */
    public DotDensity within(RegionKey district) {
        RegionCoverage part = coverage.within(district);
        MappedRegions.require(part, column);
        return new DotDensity(part, column, caption, choice);
    }

    @Override
    public Drawing drawing() {
        return new DotDrawing(coverage, column, caption, choice).drawing();
    }
}
