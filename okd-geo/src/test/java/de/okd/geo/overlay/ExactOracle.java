package de.okd.geo.overlay;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Common areas by calculating with as many digits as it takes: a polygon is the sum of the trapezoids between its edges and a
 * level below it, counted positive or negative by the direction of the edge, so the common area of two polygons is the sum over
 * all pairs of edges of what two trapezoids have in common. No point is ever located and no special case told apart; additions
 * and products are exact, quotients have 60 digits.
 */
final class ExactOracle {
    private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private ExactOracle() {}

    /** An edge from its western end to its eastern end; {@code sign} 1 if the polygon lies below it, -1 above. */
    private record Edge(BigDecimal west, BigDecimal westY, BigDecimal east, BigDecimal eastY, int sign) {
        BigDecimal at(BigDecimal x) {
            return x.compareTo(west) == 0 ? westY : x.compareTo(east) == 0 ? eastY : between(x);
        }

        private BigDecimal between(BigDecimal x) {
            BigDecimal rise = eastY.subtract(westY).multiply(x.subtract(west));
            return westY.add(rise.divide(east.subtract(west), DIGITS));
        }
    }

    static double commonArea(Geometry one, Geometry other) {
        Envelope common = one.getEnvelopeInternal().intersection(other.getEnvelopeInternal());
        if (common.isNull() || common.getArea() == 0) {
            return 0;
        }
        double level = Math.min(
                one.getEnvelopeInternal().getMinY(), other.getEnvelopeInternal().getMinY());
        List<Edge> others = edges(other, level);
        BigDecimal sum = BigDecimal.ZERO;
        for (Edge edge : edges(one, level)) {
            for (Edge another : others) {
                sum = sum.add(commonArea(edge, another));
            }
        }
        return sum.doubleValue();
    }

    private static List<Edge> edges(Geometry geometry, double level) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) geometry.getGeometryN(i);
            addEdges(polygon.getExteriorRing(), 1, level, edges);
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                addEdges(polygon.getInteriorRingN(hole), -1, level, edges);
            }
        }
        return edges;
    }

    private static void addEdges(LinearRing ring, int inside, double level, List<Edge> edges) {
        Coordinate[] corners = ring.getCoordinates();
        int sign = Orientation.isCCW(corners) ? -inside : inside;
        for (int i = 1; i < corners.length; i++) {
            if (corners[i - 1].x < corners[i].x) {
                edges.add(edge(corners[i - 1], corners[i], sign, level));
            } else if (corners[i - 1].x > corners[i].x) {
                edges.add(edge(corners[i], corners[i - 1], -sign, level));
            }
        }
    }

    private static Edge edge(Coordinate west, Coordinate east, int sign, double level) {
        BigDecimal down = new BigDecimal(level);
        return new Edge(
                new BigDecimal(west.x),
                new BigDecimal(west.y).subtract(down),
                new BigDecimal(east.x),
                new BigDecimal(east.y).subtract(down),
                sign);
    }

    /** The integral of the lower of two edges over the x they have in common. */
    private static BigDecimal commonArea(Edge one, Edge other) {
        BigDecimal west = one.west.max(other.west);
        BigDecimal east = one.east.min(other.east);
        if (west.compareTo(east) >= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal before = one.at(west).subtract(other.at(west));
        BigDecimal after = one.at(east).subtract(other.at(east));
        BigDecimal area;
        if (before.signum() * after.signum() >= 0) {
            Edge lower = before.add(after).signum() < 0 ? one : other;
            area = below(lower, west, east);
        } else {
            BigDecimal share = before.divide(before.subtract(after), DIGITS);
            BigDecimal crossing = west.add(share.multiply(east.subtract(west)));
            Edge first = before.signum() < 0 ? one : other;
            Edge second = before.signum() < 0 ? other : one;
            area = below(first, west, crossing).add(below(second, crossing, east));
        }
        return one.sign == other.sign ? area : area.negate();
    }

    private static BigDecimal below(Edge edge, BigDecimal west, BigDecimal east) {
        return edge.at(west).add(edge.at(east)).multiply(east.subtract(west)).divide(TWO);
    }
}
