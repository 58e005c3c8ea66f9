package de.okd.geo.coverage;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.region.Region;
import java.util.List;
import java.util.stream.Collectors;

/** A place where polygons of one level do not lie side by side. */
public sealed interface CoverageProblem {
    /** How large it is, in the map plane. */
    double squareMetres();

    /** Metres east of a point in it. */
    double east();

    /** Metres north of a point in it. */
    double north();

    /** The same as a finding, {@code POLYGONS_OVERLAP} or {@code COVERAGE_GAP}. */
    Finding finding();

    /**
     * Ground that two regions share.
     *
     * @param first the region with the lower key
     * @param second the region with the higher key
     */
    record Overlap(Region first, Region second, double squareMetres, double east, double north)
            implements CoverageProblem {
        @Override
        public Finding finding() {
            return new Finding(
                    Finding.Code.POLYGONS_OVERLAP,
                    named(first) + " and " + named(second) + " share " + Math.round(squareMetres) + " m² near "
                            + Math.round(east) + ", " + Math.round(north)
                            + "; what lies there counts for one of them. Ask the publisher for corrected boundaries.",
                    Place.NOWHERE.atRegion(first.key().value()));
        }
    }

    /**
     * Ground inside the coverage that belongs to no region. It may be meant: a city that is no part of the district around it,
     * a lake, ground of another country.
     *
     * @param around the regions it borders on, by key
     */
    record Gap(List<Region> around, double squareMetres, double east, double north) implements CoverageProblem {
        public Gap {
            around = List.copyOf(around);
        }

        @Override
        public Finding finding() {
            String regions = around.stream().map(CoverageProblem::named).collect(Collectors.joining(", "));
            return new Finding(
                    Finding.Code.COVERAGE_GAP,
                    "No region covers " + Math.round(squareMetres) + " m² near " + Math.round(east) + ", "
                            + Math.round(north) + ", between " + regions + "; what lies there counts for none.",
                    around.isEmpty()
                            ? Place.NOWHERE
                            : Place.NOWHERE.atRegion(around.get(0).key().value()));
        }
    }

    private static String named(Region region) {
        return region.key() + " " + region.name();
    }
}
