package de.okd.geo.io.feature;

import com.google.common.collect.Iterables;
import de.okd.core.error.Finding;
import de.okd.geo.crs.CrsDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Puntal;

/**
 * What a geographic file holds, whatever its format.
 *
 * @param features in the order of the file
 * @param crs what the file says about their coordinates
 * @param findings what was doubtful about the file itself
 */
public record FeatureSet(List<Feature> features, CrsDeclaration crs, List<Finding> findings) {
    public FeatureSet {
        features = List.copyOf(features);
        findings = List.copyOf(findings);
    }

    /** The names of all attributes, in the order in which they come up. */
    List<String> columns() {
        Set<String> names = new LinkedHashSet<>();
        Set<String> before = Set.of();
        for (Feature feature : features) {
            Set<String> here = feature.attributes().keySet();
            if (!Iterables.elementsEqual(here, before)) {
                names.addAll(here);
            }
            before = here;
        }
        return new ArrayList<>(names);
    }

    /** Whether there are points and nothing else. */
    boolean isOfPoints() {
        List<Geometry> geometries = geometries();
        return !geometries.isEmpty() && geometries.stream().allMatch(Puntal.class::isInstance);
    }

    /** Of all geometries; null if there are none. */
    Envelope bounds() {
        Envelope bounds = new Envelope();
        geometries().forEach(geometry -> bounds.expandToInclude(geometry.getEnvelopeInternal()));
        return bounds;
    }

    private List<Geometry> geometries() {
        return features.stream()
                .filter(feature -> feature.flaw() == null)
                .map(feature -> feature.shape().geometry())
                .filter(geometry -> !geometry.isEmpty())
                .toList();
    }
}
