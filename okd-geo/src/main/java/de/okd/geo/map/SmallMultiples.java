package de.okd.geo.map;

import de.okd.core.error.OkdException;
import de.okd.core.region.RegionKey;
import de.okd.core.table.RegionColumn;
import de.okd.geo.classify.Classification;
import de.okd.geo.classify.ValueClasses;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.draw.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Several choropleths of the same area side by side, with the same classes made of all their values and one legend: the same
 * years, sexes or indicators can be compared at a glance, because equal colours mean equal values.
 */
public final class SmallMultiples implements ThematicMap {
    private final RegionCoverage coverage;
    private final List<Panel> panels;
    private final Caption caption;
    private final Scheme scheme;

    private SmallMultiples(RegionCoverage coverage, List<Panel> panels, Caption caption, Scheme scheme) {
        this.coverage = coverage;
        this.panels = panels;
        this.caption = caption;
        this.scheme = scheme;
    }

    /**
     * One panel for each column, in their order: called by its period if the columns differ in nothing else, else by its
     * title. All municipalities of all columns, and those in the same districts, are on every panel.
     *
     * @param columns at least one, all with one unit
     * @throws IllegalArgumentException if there are no columns, or several units
     * @throws OkdException {@code NO_GEOMETRY} if no region of any column has a polygon
     */
    public static SmallMultiples of(RegionCoverage coverage, List<RegionColumn> columns) {
        if (columns.stream().map(RegionColumn::unit).distinct().count() != 1) {
            throw new IllegalArgumentException(
                    "Panels with the same classes need columns with the same unit, but there are "
                            + columns.stream()
                                    .map(RegionColumn::unit)
                                    .distinct()
                                    .toList() + ".");
        }
        require(coverage, columns);
        boolean oneTitle = columns.stream().map(RegionColumn::title).distinct().count() == 1;
        List<Panel> panels = columns.stream()
                .map(column -> new Panel(oneTitle ? column.period() : column.title(), column))
                .toList();
        RegionColumn first = columns.get(0);
        String subtitle = oneTitle ? first.unit() : Caption.joined(first.unit(), first.period());
        return new SmallMultiples(
                coverage, panels, new Caption(first.title(), subtitle, Language.GERMAN), Scheme.STANDARD);
    }

    private static void require(RegionCoverage coverage, List<RegionColumn> columns) {
        Set<String> districts = MappedRegions.districts(coverage, columns);
        if (districts.isEmpty()) {
            MappedRegions.require(coverage, columns.get(0));
        }
    }

    /** The same maps under another title. */
    public SmallMultiples withTitle(String title) {
        return with(caption.withTitle(title));
    }

    /** Instead of the unit; empty for none. */
    public SmallMultiples withSubtitle(String subtitle) {
        return with(caption.withSubtitle(subtitle));
    }

    /** With legend, numbers and notes in a language; the texts of the data stay as they are. */
    public SmallMultiples in(Language language) {
        return with(caption.in(language));
    }

    private SmallMultiples with(Caption newCaption) {
        return new SmallMultiples(coverage, panels, newCaption, scheme);
    }

    /**
     * With other names above the panels.
     *
     * @throws IllegalArgumentException if there are not as many names as panels
     */
    public SmallMultiples withPanelTitles(String... titles) {
        if (titles.length != panels.size()) {
            throw new IllegalArgumentException(
                    "There are " + panels.size() + " panels, but " + titles.length + " titles were given.");
        }
        List<Panel> renamed = new ArrayList<>();
        for (int i = 0; i < titles.length; i++) {
            renamed.add(new Panel(titles[i], panels.get(i).column()));
        }
        return new SmallMultiples(coverage, renamed, caption, scheme);
    }

    /** With other classes. */
    public SmallMultiples withClassification(Classification classification) {
        return new SmallMultiples(coverage, panels, caption, scheme.with(classification));
    }

    /** With other colours. */
    public SmallMultiples withPalette(Palette palette) {
        return new SmallMultiples(coverage, panels, caption, scheme.with(palette));
    }

    /**
     * Only the part inside a district or state, with classes made for it.
     *
     * @throws OkdException {@code NO_GEOMETRY} if no region of any column lies in it
     */
    public SmallMultiples within(RegionKey district) {
        RegionCoverage part = coverage.within(district);
        require(part, panels.stream().map(Panel::column).toList());
        return new SmallMultiples(part, panels, caption, scheme);
    }

    /** The classes of all panels, as the legend shows them. */
    public ValueClasses classes() {
        return new PanelDrawing(coverage, panels, caption, scheme).classes();
    }

    @Override
    public Drawing drawing() {
        return new PanelDrawing(coverage, panels, caption, scheme).drawing();
    }
}
