package de.okd.geo.map;

import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.draw.Mark;
import de.okd.geo.draw.ShapeStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Municipalities and districts in pixels, simplified to what can be seen.
 *
 * @param regions by key
 * @param districts the outlines of their districts
 * @param area of all regions, in square pixels
 */
record BaseMap(List<MappedRegion> regions, List<Geometry> districts, double area) {
    private static final double HALF_A_PIXEL = 0.5;
    private static final double BORDER = 0.8;
    private static final double BORDER_SHARE = 0.04;
    private static final double DISTRICT_BORDER = 1.8;
    private static final double DISTRICT_SHARE = 0.025;

    static BaseMap of(RegionCoverage coverage, List<MappedRegion> regions, MapFrame frame) {
        Set<RegionKey> keys =
                regions.stream().map(region -> region.region().key()).collect(Collectors.toSet());
        RegionCoverage simplified = coverage.only(keys).simplified(HALF_A_PIXEL / frame.pixelsPerMetre());
        List<MappedRegion> drawn = new ArrayList<>();
        for (MappedRegion region : regions) {
            Geometry metres = simplified.find(region.region().key()).orElse(region.geometry());
            drawn.add(region.at(frame.pixels(metres)));
        }
        List<Geometry> districts = simplified.dissolvedTo(RegionLevel.DISTRICT).polygons().stream()
                .map(district -> frame.pixels(district.geometry()))
                .toList();
        return new BaseMap(
                drawn,
                districts,
                drawn.stream()
                        .mapToDouble(region -> region.geometry().getArea())
                        .sum());
    }

    static Envelope bounds(List<MappedRegion> regions) {
        Envelope bounds = new Envelope();
        regions.forEach(region -> bounds.expandToInclude(region.geometry().getEnvelopeInternal()));
        return bounds;
    }

    /** Thin where municipalities are small, so that the map is not white with borders. */
    ShapeStyle bordered(ShapeStyle style) {
        return style.withStroke(Look.WHITE, borderWidth());
    }

    /** For land that is not coloured itself. */
    ShapeStyle quietlyBordered(ShapeStyle style) {
        return style.withStroke(Look.LAND_BORDER, borderWidth());
    }

    /** A little wider, because circles overlap. */
    ShapeStyle symbol(ShapeStyle style) {
        return style.withStroke(Look.WHITE, borderWidth() / BORDER);
    }

    private double borderWidth() {
        return Math.min(BORDER, BORDER_SHARE * side(area, regions.size()));
    }

    ShapeStyle districtStyle() {
        return Look.district(Math.min(DISTRICT_BORDER, DISTRICT_SHARE * side(area, districts.size())));
    }

    List<Mark.Outline> districtMarks() {
        ShapeStyle style = districtStyle();
        return districts.stream()
                .map(district -> new Mark.Outline(district, style, null))
                .toList();
    }

    private static double side(double area, int count) {
        return Math.sqrt(area / count);
    }
}
