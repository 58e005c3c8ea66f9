package de.okd.geo.map;

import de.okd.core.table.RegionColumn;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.draw.Drawing;
import de.okd.geo.draw.Mark;
import de.okd.geo.draw.Subject;
import java.util.List;

/** Lays a choropleth out. */
final class ChoroplethDrawing {
    private final RegionCoverage coverage;
    private final RegionColumn column;
    private final Caption caption;
    private final List<MappedRegion> regions;
    private final Colouring colouring;

    ChoroplethDrawing(RegionCoverage coverage, RegionColumn column, Caption caption, Scheme scheme) {
        this.coverage = coverage;
        this.column = column;
        this.caption = caption;
        this.regions = MappedRegions.of(coverage, column);
        this.colouring = Colouring.of(regions, scheme, caption.language());
    }

    Drawing drawing() {
        Page page = new Page(caption);
        MapFrame frame = page.frame(BaseMap.bounds(regions));
        BaseMap base = BaseMap.of(coverage, regions, frame);
        base.regions().forEach(region -> page.add(outline(region, base)));
        page.addAll(base.districtMarks());
        page.addAll(Labels.of(base.regions(), region -> colouring.style(region).fill()));
        String counted = caption.language().choose("Gemeinden", "Municipalities");
        new ClassLegend(page.legend(), caption.language()).write(regions, colouring, column.unit(), counted);
        page.legend().foot(frame, base.districtStyle());
        return page.finished(
                frame.bottom(),
                new SourceNotes(caption.language()).of(column.sources(), coverage.provenance()),
                new Description(caption.language()).of(regions, caption, this::tooltip),
                ValueTable.of(regions, caption, region -> colouring.value(region, column.unit())));
    }

    private Mark outline(MappedRegion region, BaseMap base) {
        return new Mark.Outline(
                region.geometry(),
                base.bordered(colouring.style(region)),
                new Subject(region.region().key().value(), tooltip(region)));
    }

    private String tooltip(MappedRegion region) {
        return colouring.tooltip(region, column.unit());
    }
}
