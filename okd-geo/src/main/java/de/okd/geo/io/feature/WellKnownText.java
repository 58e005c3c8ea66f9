package de.okd.geo.io.feature;

import de.okd.core.table.CsvFile;
import de.okd.core.table.CsvStyle;
import de.okd.core.table.TableRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.io.WKTWriter;

/** Polygons as well-known text in a column of delimited text, with the code of their reference system beside them. */
public final class WellKnownText {
    private WellKnownText() {}

    /** Overwrites the file; columns are the attributes, {@code EPSG} and {@code WKT}. */
    public static void write(FeatureTable table, Path file) throws IOException {
        List<Attribute> attributes = new ArrayList<>(table.attributes());
        long code = table.crs().epsg();
        attributes.add(new Attribute(
                "EPSG",
                Attribute.Type.INTEGER,
                Collections.nCopies(table.polygons().size(), (Object) code)));
        FeatureTable coded =
                new FeatureTable(table.name(), table.crs(), attributes, table.polygons(), table.provenance());
        WKTWriter writer = new WKTWriter(2);
        CsvFile.write(
                new FeatureRows(coded, new TableRows.Heading("WKT", TableRows.Kind.TEXT), writer::write),
                CsvStyle.RFC_4180,
                file);
    }
}
