package de.okd.geo.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** TopoJSON put together again as the specification says, independently of what wrote it. */
record TopoJsonFile(List<Geometry> geometries, List<String> edges) {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    static TopoJsonFile of(Path file, String object) {
        JsonNode topology = GeoJsonTree.of(file);
        List<List<Coordinate>> arcs = new ArrayList<>();
        List<String> edges = new ArrayList<>();
        for (JsonNode arc : topology.get("arcs")) {
            arcs.add(arc(arc, topology.get("transform"), edges));
        }
        List<Geometry> geometries = new ArrayList<>();
        for (JsonNode geometry : topology.at("/objects/" + object + "/geometries")) {
            geometries.add(geometry(geometry, arcs));
        }
        return new TopoJsonFile(geometries, edges);
    }

    /** Edges are named without their direction. */
    private static List<Coordinate> arc(JsonNode arc, JsonNode transform, List<String> edges) {
        List<Coordinate> points = new ArrayList<>();
        long x = 0;
        long y = 0;
        for (JsonNode step : arc) {
            String from = x + " " + y;
            x += step.get(0).asLong();
            y += step.get(1).asLong();
            String to = x + " " + y;
            if (!points.isEmpty()) {
                edges.add(from.compareTo(to) < 0 ? from + "-" + to : to + "-" + from);
            }
            points.add(new Coordinate(
                    x * transform.at("/scale/0").asDouble()
                            + transform.at("/translate/0").asDouble(),
                    y * transform.at("/scale/1").asDouble()
                            + transform.at("/translate/1").asDouble()));
        }
        return points;
    }

    private static Geometry geometry(JsonNode geometry, List<List<Coordinate>> arcs) {
        if (geometry.get("type").asText().equals("Polygon")) {
            return polygon(geometry.get("arcs"), arcs);
        }
        List<Polygon> polygons = new ArrayList<>();
        geometry.get("arcs").forEach(polygon -> polygons.add(polygon(polygon, arcs)));
        return FACTORY.createMultiPolygon(polygons.toArray(new Polygon[0]));
    }

    private static Polygon polygon(JsonNode rings, List<List<Coordinate>> arcs) {
        List<LinearRing> made = new ArrayList<>();
        for (JsonNode ring : rings) {
            CoordinateList corners = new CoordinateList();
            for (JsonNode number : ring) {
                boolean isReversed = number.asInt() < 0;
                List<Coordinate> arc = arcs.get(isReversed ? ~number.asInt() : number.asInt());
                corners.add(arc.toArray(new Coordinate[0]), false, !isReversed);
            }
            made.add(FACTORY.createLinearRing(corners.toCoordinateArray()));
        }
        return FACTORY.createPolygon(made.get(0), made.subList(1, made.size()).toArray(new LinearRing[0]));
    }

    /** A geometry of GeoJSON. */
    static Geometry geometry(JsonNode geoJson) {
        JsonNode coordinates = geoJson.get("coordinates");
        if (geoJson.get("type").asText().equals("Polygon")) {
            return ofPositions(coordinates);
        }
        List<Polygon> polygons = new ArrayList<>();
        coordinates.forEach(polygon -> polygons.add(ofPositions(polygon)));
        return FACTORY.createMultiPolygon(polygons.toArray(new Polygon[0]));
    }

    private static Polygon ofPositions(JsonNode rings) {
        List<LinearRing> made = new ArrayList<>();
        for (JsonNode ring : rings) {
            CoordinateList corners = new CoordinateList();
            ring.forEach(position -> corners.add(
                    new Coordinate(position.get(0).asDouble(), position.get(1).asDouble())));
            made.add(FACTORY.createLinearRing(corners.toCoordinateArray()));
        }
        return FACTORY.createPolygon(made.get(0), made.subList(1, made.size()).toArray(new LinearRing[0]));
    }
}
