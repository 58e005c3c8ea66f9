package de.okd.geo.io.feature;

import de.okd.core.error.Finding;
import de.okd.core.source.Rows;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The attributes of points as a table, with where they are as its last two columns. */
final class PointRows implements Rows {
    private final List<Feature> features;
    private final List<String> columns;
    private final List<String> attributes;
    private final List<Finding> findings;
    private final double[] xy;
    private int line;

    /**
     * @param position the names of the columns for the two coordinates
     * @param xy both coordinates of each feature in turn; {@code NaN} where it has none
     */
    PointRows(
            List<Feature> features,
            List<String> attributes,
            List<String> position,
            double[] xy,
            List<Finding> findings) {
        this.features = features;
        this.attributes = attributes;
        this.columns = Stream.concat(attributes.stream(), position.stream()).toList();
        this.xy = xy;
        this.findings = findings;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean next() {
        line += line <= features.size() ? 1 : 0;
        return line <= features.size();
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public @Nullable Object cell(int column) {
        if (column < attributes.size()) {
            return features.get(line - 1).attributes().get(attributes.get(column));
        }
        double coordinate = xy[2 * (line - 1) + column - attributes.size()];
        return Double.isNaN(coordinate) ? null : (Object) coordinate;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public void close() {}
}
