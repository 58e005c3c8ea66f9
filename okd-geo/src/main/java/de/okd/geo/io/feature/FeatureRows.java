package de.okd.geo.io.feature;

import de.okd.core.table.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.MultiPolygon;

/** The features of a table row by row, with the polygon as text in the last column. */
public final class FeatureRows implements TableRows {
    private final FeatureTable table;
    private final List<Heading> headings;
    private final Function<MultiPolygon, String> text;
    private int row = -1;

    /**
     * @param polygons the head of their column
     * @param text how a polygon is written
     */
    public FeatureRows(FeatureTable table, Heading polygons, Function<MultiPolygon, String> text) {
        this.table = table;
        this.text = text;
        List<Heading> all = new ArrayList<>();
        table.attributes().forEach(attribute -> all.add(new Heading(attribute.name(), kind(attribute.type()))));
        all.add(polygons);
        this.headings = List.copyOf(all);
    }

    private static Kind kind(Attribute.Type type) {
        return switch (type) {
            case TEXT -> Kind.TEXT;
            case INTEGER -> Kind.INTEGER;
            case NUMBER -> Kind.NUMBER;
        };
    }

    @Override
    public List<Heading> headings() {
        return headings;
    }

    @Override
    public boolean next() {
        return ++row < table.polygons().size();
    }

    @Override
    public @Nullable Object cell(int column) {
        return column < table.attributes().size()
                ? table.attributes().get(column).values().get(row)
                : text.apply(table.polygons().get(row));
    }

    @Override
    public double number(int column) {
        return cell(column) instanceof Double number ? number : Double.NaN;
    }
}
