package de.okd.geo.map;

import com.google.common.primitives.ImmutableDoubleArray;
import de.okd.core.table.RegionColumn;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.draw.Colour;
import de.okd.geo.draw.Drawing;
import de.okd.geo.draw.Mark;
import de.okd.geo.draw.ShapeStyle;
import java.util.List;

/** Lays a dot density map out. */
final class DotDrawing {
    private static final double DIAMETER = 2.6;
    private static final Colour DOT = Colour.parse("#1d3f78");

    private final RegionCoverage coverage;
    private final RegionColumn column;
    private final Caption caption;
    private final List<MappedRegion> regions;
    private final ValueText texts;
    private final DotChoice choice;
    private final double dotValue;

    DotDrawing(RegionCoverage coverage, RegionColumn column, Caption caption, DotChoice choice) {
        this.coverage = coverage;
        this.column = column;
        this.caption = caption;
        this.choice = choice;
        this.regions = MappedRegions.of(coverage, column);
        this.dotValue = choice.valueFor(regions);
        this.texts = ValueText.of(regions, column.unit(), caption.language());
    }

    Drawing drawing() {
        Page page = new Page(caption);
        MapFrame frame = page.frame(BaseMap.bounds(regions));
        BaseMap base = BaseMap.of(coverage, regions, frame);
        base.regions().forEach(region -> page.add(land(region, base)));
        page.addAll(base.districtMarks());
        page.add(new Mark.Dots(dots(base), DIAMETER, DOT));
        page.addAll(Labels.of(base.regions(), region -> Look.LAND));
        legend(page);
        page.legend().foot(frame, base.districtStyle());
        return page.finished(
                frame.bottom(),
                new SourceNotes(caption.language()).of(column.sources(), coverage.provenance()),
                new Description(caption.language()).of(regions, caption, texts::tooltip),
                ValueTable.of(regions, caption, texts::value));
    }

    private Mark land(MappedRegion region, BaseMap base) {
        ShapeStyle style = region.hasValue() ? Look.PLAIN_LAND : region.missingStyle();
        return new Mark.Outline(region.geometry(), base.quietlyBordered(style), texts.subject(region));
    }

    /** What rounding takes from one municipality goes to the next, so that many small ones are not left without any dot. */
    private ImmutableDoubleArray dots(BaseMap base) {
        ImmutableDoubleArray.Builder places = ImmutableDoubleArray.builder();
        DotPlaces chance = new DotPlaces(choice.seed(), DIAMETER);
        double wanted = 0;
        int drawn = 0;
        for (MappedRegion region : base.regions()) {
            wanted += region.value() > 0 ? region.value() / dotValue : 0;
            int count = region.value() > 0 ? (int) Math.rint(wanted) - drawn : 0;
            chance.fill(region, count, places);
            drawn += count;
        }
        return places.build();
    }

    private void legend(Page page) {
        Legend legend = page.legend();
        ClassLegend rows = new ClassLegend(legend, caption.language());
        legend.head(column.unit());
        double y = legend.bottom();
        legend.add(new Mark.Dots(ImmutableDoubleArray.of(legend.left() + 8, y + 9), DIAMETER, DOT));
        legend.add(new Mark.Text("≈ " + dotText(), legend.left() + 18, y + 13.5, Look.PLAIN));
        legend.space(26);
        rows.missing(regions);
        rows.reservations(regions);
        legend.note(caption.language()
                .choose(
                        "Die Punkte liegen zufällig in ihrer Gemeinde; sie bezeichnen keine Adressen.",
                        "Dots lie at random inside their municipality; they mark no addresses."));
    }

    private String dotText() {
        NumberText text = NumberText.fitting(new double[] {dotValue}, caption.language());
        return Caption.joinedBy(" ", text.text(dotValue), column.unit());
    }
}
