package de.okd.geo.io.geopackage;

import de.okd.geo.crs.GermanCrs;
import de.okd.geo.io.feature.Attribute;
import de.okd.geo.io.feature.CrsText;
import de.okd.geo.io.feature.FeatureTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.sqlite.SQLiteConfig;

/**
 * Writes a GeoPackage 1.2 with one layer of multipolygons. Its time of change is 1970, because the same table is to give the
 * same bytes.
 */
public final class GeoPackageWriter {
    private static final List<String> SCHEMA = List.of(
            "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,"
                    + " organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL,"
                    + " description TEXT)",
            "CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL,"
                    + " identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT"
                    + " (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,"
                    + " srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES"
                    + " gpkg_spatial_ref_sys(srs_id))",
            "CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,"
                    + " geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT"
                    + " NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT"
                    + " uk_gc_table_name UNIQUE (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES"
                    + " gpkg_contents(table_name), CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES"
                    + " gpkg_spatial_ref_sys (srs_id))");
    private static final Map<Attribute.Type, String> TYPES =
            Map.of(Attribute.Type.TEXT, "TEXT", Attribute.Type.INTEGER, "INTEGER", Attribute.Type.NUMBER, "DOUBLE");
    private static final String NEVER = "1970-01-01T00:00:00.000Z";
    private static final int GPKG = 0x47504B47;
    private static final int VERSION = 10_200;

    private final FeatureTable table;
    private final Connection database;

    private GeoPackageWriter(FeatureTable table, Connection database) {
        this.table = table;
        this.database = database;
    }

    /** Overwrites the file. */
    public static void write(FeatureTable table, Path file) throws IOException {
        Files.deleteIfExists(file);
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.OFF);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        settings.setApplicationId(GPKG);
        settings.setUserVersion(VERSION);
        try (Connection database =
                settings.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri())) {
            database.setAutoCommit(false);
            new GeoPackageWriter(table, database).write();
            database.commit();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void write() throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String definition : SCHEMA) {
                statement.execute(definition);
            }
            statement.execute("CREATE TABLE " + quoted(table.name())
                    + " (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON" + columns() + ")");
        }
        systems();
        Envelope bounds = table.bounds();
        insert(
                "gpkg_contents",
                table.name(),
                "features",
                table.name(),
                table.credits(),
                NEVER,
                bounds.getMinX(),
                bounds.getMinY(),
                bounds.getMaxX(),
                bounds.getMaxY(),
                table.crs().epsg());
        insert(
                "gpkg_geometry_columns",
                table.name(),
                "geom",
                "MULTIPOLYGON",
                table.crs().epsg(),
                0,
                0);
        features();
    }

    private String columns() {
        return table.attributes().stream()
                .map(attribute -> ", " + quoted(attribute.name()) + " " + TYPES.get(attribute.type()))
                .collect(Collectors.joining());
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** The standard wants WGS 84 and the two undefined systems in every file. */
    private void systems() throws SQLException {
        insert("gpkg_spatial_ref_sys", "Undefined Cartesian SRS", -1, "NONE", -1, "undefined", null);
        insert("gpkg_spatial_ref_sys", "Undefined geographic SRS", 0, "NONE", 0, "undefined", null);
        Map<Integer, GermanCrs> systems = new TreeMap<>(Map.of(GermanCrs.WGS84.epsg(), GermanCrs.WGS84));
        systems.put(table.crs().epsg(), table.crs());
        for (GermanCrs crs : systems.values()) {
            insert("gpkg_spatial_ref_sys", crs.toString(), crs.epsg(), "EPSG", crs.epsg(), CrsText.wkt(crs), null);
        }
    }

    private void insert(String into, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = insertion(into, values.length)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private PreparedStatement insertion(String into, int columns) throws SQLException {
        return database.prepareStatement("INSERT INTO " + quoted(into) + " VALUES ("
                + String.join(", ", Collections.nCopies(columns, "?")) + ")");
    }

    private void features() throws SQLException {
        int columns = table.attributes().size() + 2;
        try (PreparedStatement statement = insertion(table.name(), columns)) {
            for (int row = 0; row < table.polygons().size(); row++) {
                statement.setInt(1, row + 1);
                statement.setBytes(
                        2,
                        GeometryBlob.of(table.polygons().get(row), table.crs().epsg()));
                for (int column = 3; column <= columns; column++) {
                    statement.setObject(
                            column, table.attributes().get(column - 3).values().get(row));
                }
                statement.executeUpdate();
            }
        }
    }
}
