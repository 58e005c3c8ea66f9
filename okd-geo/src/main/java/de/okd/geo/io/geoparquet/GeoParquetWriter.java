package de.okd.geo.io.geoparquet;

import de.okd.core.ParquetContent;
import de.okd.core.error.OkdException;
import de.okd.core.table.TableRows;
import de.okd.geo.io.feature.CrsText;
import de.okd.geo.io.feature.FeatureRows;
import de.okd.geo.io.feature.FeatureTable;
import java.nio.file.Path;
import java.util.Map;
import org.locationtech.jts.io.WKTWriter;

/**
 * Writes GeoParquet. The reference system is always named: a file without it would be read as longitude and latitude.
 */
public final class GeoParquetWriter {
    private GeoParquetWriter() {}

    /** @throws OkdException {@code UNWRITABLE} naming the file */
    public static void write(FeatureTable table, Path file) {
        TableRows.Heading geometry =
                new TableRows.Heading("geometry", TableRows.Kind.GEOMETRY, CrsText.projJson(table.crs()));
        FeatureRows rows = new FeatureRows(table, geometry, new WKTWriter()::write);
        ParquetContent.write(rows, Map.of("credits", table.credits()), file);
    }
}
