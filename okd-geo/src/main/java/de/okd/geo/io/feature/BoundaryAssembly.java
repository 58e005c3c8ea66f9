package de.okd.geo.io.feature;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Boundary;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Unites the parts of each region: islands, or its land and its water. */
final class BoundaryAssembly {
    private final Place place;
    private final List<Finding> findings = new ArrayList<>();

    BoundaryAssembly(Place place) {
        this.place = place;
    }

    List<Finding> findings() {
        return findings;
    }

    /** One boundary per region, by key; it is called as its part with the highest geofactor. */
    List<Boundary> boundaries(List<Part> parts) {
        SortedMap<RegionKey, List<Part>> byKey = parts.stream()
                .collect(Collectors.groupingBy(part -> part.region().key(), TreeMap::new, Collectors.toList()));
        return byKey.values().stream().map(this::boundary).toList();
    }

    private Boundary boundary(List<Part> parts) {
        Part main = parts.get(0);
        for (Part part : parts) {
            main = part.geofactor().compareTo(main.geofactor()) > 0 ? part : main;
        }
        Geometry polygon = parts.size() == 1 ? main.polygon() : united(main, parts);
        return new Boundary(main.region(), new WKBWriter(2).write(polygon));
    }

    private Geometry united(Part main, List<Part> parts) {
        List<Geometry> polygons = parts.stream().map(Part::polygon).toList();
        Geometry united = OverlayNGRobust.union(polygons);
        if (parts.stream().map(Part::geofactor).distinct().count() < parts.size()) {
            double twice = polygons.stream().mapToDouble(Geometry::getArea).sum() - united.getArea();
            findings.add(new Finding(
                    Finding.Code.DUPLICATE_POLYGON,
                    main.region().name() + " has " + parts.size() + " polygons, expected one for each value of the "
                            + "field GF; they were united, and " + Math.round(Math.abs(twice))
                            + " m² lay in more than one of them.",
                    place.atRegion(main.region().key().value())));
        }
        return united;
    }
}
