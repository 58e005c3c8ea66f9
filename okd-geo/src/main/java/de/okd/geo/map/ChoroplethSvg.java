package de.okd.geo.map;

import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.table.RegionColumn;
import de.okd.geo.coverage.RegionCoverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Lays a map out on a page: title, map, legend beside it, sources below. */
final class ChoroplethSvg {
    private static final double WIDTH = 960;
    private static final double MARGIN = 32;
    private static final double MAP_WIDTH = 620;
    private static final double MAP_HEIGHT = 700;
    private static final double LEGEND_LEFT = 684;
    private static final double HALF_A_PIXEL = 0.5;

    private final Svg body = new Svg();
    private final RegionColumn column;
    private final String title;
    private final RegionCoverage coverage;
    private final Colouring colouring;
    private final List<MappedRegion> regions;
    private double y = MARGIN;

    ChoroplethSvg(RegionCoverage coverage, RegionColumn column, String title) {
        this.coverage = coverage;
        this.column = column;
        this.title = title;
        this.regions = MappedRegions.of(coverage, column);
        this.colouring = Colouring.of(regions);
        head();
        mapAndLegend();
        sources();
    }

    private void head() {
        for (String line : TextBox.lines(title, 24, WIDTH - 2 * MARGIN)) {
            y += 22;
            body.text("text", line, "x", Svg.px(MARGIN), "y", Svg.px(y), "class", "title");
            y += 8;
        }
        y += 14;
        body.text("text", subtitle(), "x", Svg.px(MARGIN), "y", Svg.px(y), "class", "subtitle");
        y += 24;
    }

    private String subtitle() {
        return Stream.of(column.unit(), column.period())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void mapAndLegend() {
        MapFrame frame = MapFrame.fitted(bounds(), MARGIN, y, MAP_WIDTH, MAP_HEIGHT);
        RegionCoverage simplified = coverage.only(keys()).simplified(HALF_A_PIXEL / frame.pixelsPerMetre());
        List<MappedRegion> drawn = new ArrayList<>();
        for (MappedRegion region : regions) {
            Geometry metres = simplified.find(region.region().key()).orElse(region.geometry());
            drawn.add(region.at(frame.pixels(metres)));
        }
        regions(drawn);
        simplified
                .dissolvedTo(RegionLevel.DISTRICT)
                .polygons()
                .forEach(district ->
                        body.empty("path", "class", "district", "d", PathData.of(frame.pixels(district.geometry()))));
        body.open("g", "class", "labels");
        Labels.of(drawn, colouring).forEach(label -> label.write(body));
        body.close("g");
        double legendBottom = new Legend(body, LEGEND_LEFT, y, WIDTH - MARGIN - LEGEND_LEFT)
                .write(drawn, colouring, column.unit(), frame);
        y = Math.max(frame.bottom(), legendBottom) + 26;
    }

    private String id() {
        return Integer.toHexString((title + regions.get(0).region().key()).hashCode());
    }

    private Set<RegionKey> keys() {
        return regions.stream().map(region -> region.region().key()).collect(Collectors.toSet());
    }

    private Envelope bounds() {
        Envelope bounds = new Envelope();
        regions.forEach(region -> bounds.expandToInclude(region.geometry().getEnvelopeInternal()));
        return bounds;
    }

    private void regions(List<MappedRegion> drawn) {
        for (MappedRegion region : drawn) {
            body.open(
                    "path",
                    "class",
                    "r " + colouring.style(region),
                    "data-key",
                    region.region().key().value(),
                    "d",
                    PathData.of(region.geometry()));
            body.text("title", colouring.tooltip(region, column.unit()));
            body.close("path");
        }
    }

    private void sources() {
        body.empty("path", "class", "rule", "d", "M" + Svg.px(MARGIN) + " " + Svg.px(y) + "H" + Svg.px(WIDTH - MARGIN));
        y += 8;
        for (String note : SourceNotes.of(column.sources(), coverage.provenance())) {
            for (String line : TextBox.lines(note, 10.5, WIDTH - 2 * MARGIN)) {
                y += 14;
                body.text("text", line, "x", Svg.px(MARGIN), "y", Svg.px(y), "class", "source");
            }
        }
        y += MARGIN - 8;
    }

    @Override
    public String toString() {
        Svg page = new Svg();
        page.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "okd-map",
                "role",
                "img",
                "xml:lang",
                "de",
                "width",
                Svg.px(WIDTH),
                "height",
                Svg.px(y),
                "viewBox",
                "0 0 " + Svg.px(WIDTH) + " " + Svg.px(y));
        page.text("title", title);
        page.text("desc", Description.of(regions, colouring, column));
        page.style(Stylesheet.of(colouring.classes().count(), id()));
        Stylesheet.patterns(page, id());
        page.empty("rect", "width", "100%", "height", "100%", "fill", "#fff");
        return page.toString() + body + "</svg>\n";
    }
}
