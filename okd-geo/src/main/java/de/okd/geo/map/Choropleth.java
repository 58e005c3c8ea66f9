package de.okd.geo.map;

import com.google.common.collect.ImmutableSortedMap;
import de.okd.core.error.OkdException;
import de.okd.core.region.RegionKey;
import de.okd.core.table.RegionColumn;
import de.okd.geo.classify.Classification;
import de.okd.geo.classify.ValueClasses;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.draw.Drawing;
import java.util.Map;

/**
 * A map whose municipalities are coloured by their values: for rates and shares, because a count would mostly show which
 * municipalities are large ({@link ProportionalSymbols} and {@link DotDensity} are for counts).
 *
 * <p>Without further wishes there are at most five classes with about equally many municipalities, from light to dark, and
 * German texts. What is confidential and what is missing are hatched, each in its way. Values are rounded as they are shown
 * before they are classed; limits between two numbers that can be shown are moved to the higher one.
 */
public final class Choropleth implements ThematicMap {
    private final RegionCoverage coverage;
    private final RegionColumn column;
    private final Caption caption;
    private final Scheme scheme;

    private Choropleth(RegionCoverage coverage, RegionColumn column, Caption caption, Scheme scheme) {
        this.coverage = coverage;
        this.column = column;
        this.caption = caption;
        this.scheme = scheme;
    }

    /**
     * A map of all municipalities (and independent cities) of a column, and of those in the same districts that the column
     * lacks. Its title is the column's.
     *
     * @throws OkdException {@code NO_GEOMETRY} if no region of the column has a polygon
     */
    public static Choropleth of(RegionCoverage coverage, RegionColumn column) {
        MappedRegions.require(coverage, column);
        return new Choropleth(coverage, column, Caption.of(column), Scheme.STANDARD);
    }

    /** The same map under another title. */
    public Choropleth withTitle(String title) {
        return with(caption.withTitle(title));
    }

    /** Instead of the unit and the period; empty for none. */
    public Choropleth withSubtitle(String subtitle) {
        return with(caption.withSubtitle(subtitle));
    }

    /** With legend, numbers and notes in a language; the texts of the data stay as they are. */
    public Choropleth in(Language language) {
        return with(caption.in(language));
    }

    private Choropleth with(Caption newCaption) {
        return new Choropleth(coverage, column, newCaption, scheme);
    }

    /**
     * With other classes. Drawing fails with {@code IllegalArgumentException} if they are more than the palette has colours.
     */
    public Choropleth withClassification(Classification classification) {
        return new Choropleth(coverage, column, caption, scheme.with(classification));
    }

    /** With other colours. */
    public Choropleth withPalette(Palette palette) {
        return new Choropleth(coverage, column, caption, scheme.with(palette));
    }

    /**
     * Values that are codes of categories, each with its name and a colour of {@link Palette#qualitative}. Categories that
     * do not occur stay in the legend. Drawing fails with {@code INVALID_DATA} if a code has no name.
     *
     * @param names by code, for example 1 for {@code Großstadt}
     */
    public Choropleth withCategories(Map<Integer, String> names) {
        ImmutableSortedMap.Builder<Double, String> byCode = ImmutableSortedMap.naturalOrder();
        names.forEach((code, name) -> byCode.put(code.doubleValue(), name));
        return new Choropleth(coverage, column, caption, Scheme.ofCategories(byCode.buildOrThrow()));
    }

    /**
     * Only the part inside a district or state, with classes made for it.
     *
     * @throws OkdException {@code NO_GEOMETRY} if no region of the column lies in it
     */
    public Choropleth within(RegionKey district) {
        RegionCoverage part = coverage.within(district);
        MappedRegions.require(part, column);
        return new Choropleth(part, column, caption, scheme);
    }

    /** The classes of the map, as the legend shows them: their limits, and how well they fit. */
    public ValueClasses classes() {
        return Colouring.of(MappedRegions.of(coverage, column), scheme, caption.language())
                .classes();
    }

    @Override
    public Drawing drawing() {
        return new ChoroplethDrawing(coverage, column, caption, scheme).drawing();
    }
}
