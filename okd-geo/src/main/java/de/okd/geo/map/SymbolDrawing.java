package de.okd.geo.map;

import de.okd.core.table.RegionColumn;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.draw.Colour;
import de.okd.geo.draw.Drawing;
import de.okd.geo.draw.Mark;
import de.okd.geo.draw.ShapeStyle;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Point;

/** Lays a map of proportional symbols out. */
final class SymbolDrawing {
    private static final double TRANSLUCENT = 0.72;
    private static final ShapeStyle POSITIVE = symbol("positive", "#2d7ca3");
    private static final ShapeStyle NEGATIVE = symbol("negative", "#c16d27");

    private final RegionCoverage coverage;
    private final RegionColumn column;
    private final Caption caption;
    private final List<MappedRegion> regions;
    private final ValueText texts;

    SymbolDrawing(RegionCoverage coverage, RegionColumn column, Caption caption) {
        this.coverage = coverage;
        this.column = column;
        this.caption = caption;
        this.regions = MappedRegions.of(coverage, column);
        this.texts = ValueText.of(regions, column.unit(), caption.language());
    }

    private static ShapeStyle symbol(String name, String colour) {
        return ShapeStyle.filled(name, Colour.parse(colour).withOpacity(TRANSLUCENT));
    }

    Drawing drawing() {
        Page page = new Page(caption);
        MapFrame frame = page.frame(BaseMap.bounds(regions));
        BaseMap base = BaseMap.of(coverage, regions, frame);
        SymbolScale scale = SymbolScale.fitting(regions, base.area());
        base.regions().forEach(region -> page.add(land(region, base)));
        page.addAll(base.districtMarks());
        symbols(base, scale, page);
        page.addAll(SymbolLabels.of(base.regions(), scale));
        legend(page, scale);
        page.legend().foot(frame, base.districtStyle());
        return page.finished(
                frame.bottom(),
                new SourceNotes(caption.language()).of(column.sources(), coverage.provenance()),
                new Description(caption.language()).of(regions, caption, texts::tooltip),
                ValueTable.of(regions, caption, texts::value));
    }

    /** A municipality without a circle has its tooltip on the land. */
    private Mark land(MappedRegion region, BaseMap base) {
        ShapeStyle style = region.hasValue() ? Look.PLAIN_LAND : region.missingStyle();
        boolean circled = region.hasValue() && region.value() != 0;
        return new Mark.Outline(region.geometry(), base.quietlyBordered(style), circled ? null : texts.subject(region));
    }

    private void symbols(BaseMap base, SymbolScale scale, Page page) {
        base.regions().stream()
                .filter(region -> region.hasValue() && region.value() != 0)
                .sorted(Comparator.comparingDouble((MappedRegion region) -> -Math.abs(region.value())))
                .forEach(region -> page.add(symbol(region, scale, base)));
    }

    private Mark symbol(MappedRegion region, SymbolScale scale, BaseMap base) {
        Point at = Middle.of(region.geometry());
        return new Mark.Disc(
                at.getX(),
                at.getY(),
                scale.radius(region.value()),
                base.symbol(region.value() < 0 ? NEGATIVE : POSITIVE),
                texts.subject(region));
    }

    private void legend(Page page, SymbolScale scale) {
        Language language = caption.language();
        ClassLegend rows = new ClassLegend(page.legend(), language);
        page.legend().head(column.unit());
        new SymbolLegend(page.legend(), scale, texts.numbers())
                .write(regions.stream()
                        .filter(MappedRegion::hasValue)
                        .mapToDouble(r -> Math.abs(r.value()))
                        .max()
                        .orElse(0));
        long negative = regions.stream().filter(region -> region.value() < 0).count();
        if (negative > 0) {
            long positive =
                    regions.stream().filter(region -> region.value() > 0).count();
            page.legend().row(POSITIVE, language.choose("über null", "above zero"), positive);
            page.legend().row(NEGATIVE, language.choose("unter null", "below zero"), negative);
        }
        rows.missing(regions);
        rows.reservations(regions);
        page.legend()
                .note(language.choose(
                        "Die Fläche der Kreise entspricht dem Wert.",
                        "The area of the circles is proportional to the value."));
    }
}
