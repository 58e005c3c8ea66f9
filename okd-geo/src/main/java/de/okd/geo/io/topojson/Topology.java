package de.okd.geo.io.topojson;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * Polygons as rings of arcs.
 *
 * @param arcs points in order
 * @param polygons of each multipolygon the polygons, of these the rings, of these the numbers of their arcs; those smaller than
 *     a step are left out
 */
record Topology(Quantisation quantisation, List<long[]> arcs, List<List<List<List<Integer>>>> polygons) {
    private static final int FEWEST_CORNERS = 3;

    static Topology of(List<MultiPolygon> polygons, Quantisation quantisation) {
        List<List<List<long[]>>> corners = polygons.stream()
                .map(multipolygon -> polygons(multipolygon, quantisation))
                .toList();
        List<long[]> rings =
                corners.stream().flatMap(List::stream).flatMap(List::stream).toList();
        Arcs arcs = new Arcs(Junctions.of(rings));
        List<List<List<List<Integer>>>> numbered = corners.stream()
                .map(multipolygon -> multipolygon.stream()
                        .map(polygon -> polygon.stream().map(arcs::ring).toList())
                        .toList())
                .toList();
        return new Topology(quantisation, arcs.arcs(), numbered);
    }

    private static List<List<long[]>> polygons(MultiPolygon multipolygon, Quantisation quantisation) {
        List<List<long[]>> polygons = new ArrayList<>();
        for (int i = 0; i < multipolygon.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) multipolygon.getGeometryN(i);
            long[] shell = corners(polygon.getExteriorRing(), quantisation);
            if (shell.length >= FEWEST_CORNERS) {
                polygons.add(rings(shell, polygon, quantisation));
            }
        }
        return polygons;
    }

    private static List<long[]> rings(long[] shell, Polygon polygon, Quantisation quantisation) {
        List<long[]> rings = new ArrayList<>(List.of(shell));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            long[] hole = corners(polygon.getInteriorRingN(i), quantisation);
            if (hole.length >= FEWEST_CORNERS) {
                rings.add(hole);
            }
        }
        return rings;
    }

    private static long[] corners(LinearRing ring, Quantisation quantisation) {
        return quantisation.corners(ring.reverse().getCoordinateSequence());
    }
}
