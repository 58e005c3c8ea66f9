package de.okd.geo.io.geopackage;

import com.google.common.base.Strings;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.geo.crs.CrsDeclaration;
import de.okd.geo.io.feature.Feature;
import de.okd.geo.io.feature.FeatureSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;

/** A GeoPackage opened for reading only. */
final class GeoPackage implements AutoCloseable {
    private static final String CRS = "the table gpkg_spatial_ref_sys";

    /** Tables only: a view may compute without end, and could be read no faster than its table. */
    private static final String LAYERS = """
            SELECT g.table_name, g.column_name, s.organization, s.organization_coordsys_id, s.definition
            FROM gpkg_geometry_columns g
            JOIN gpkg_contents c ON lower(c.table_name) = lower(g.table_name) AND c.data_type = 'features'
            JOIN sqlite_master m ON lower(m.name) = lower(g.table_name) AND m.type = 'table'
                AND m.sql LIKE 'CREATE TABLE%'
            LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
            ORDER BY g.table_name, g.column_name
            """;

    private final DeliveredFile file;
    private final Connection database;

    private GeoPackage(DeliveredFile file, Connection database) {
        this.file = file;
        this.database = database;
    }

    /** @throws OkdException {@code INVALID_LAYOUT} if it is no database, {@code UNREADABLE} if a program writes to it */
    static GeoPackage open(DeliveredFile file) {
        requireClosed(file);
        SQLiteConfig settings = new SQLiteConfig();
        settings.setReadOnly(true);
        settings.enableLoadExtension(false);
        String url = "jdbc:sqlite:" + file.path().toAbsolutePath().toUri() + "?immutable=1";
        try {
            return new GeoPackage(file, distrustful(settings.createConnection(url)));
        } catch (SQLException e) {
            throw damaged(file, e);
        }
    }

    /** The file may be made by anyone: nothing in its schema is run, and damage is looked for. */
    private static Connection distrustful(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("PRAGMA trusted_schema = false");
            statement.execute("PRAGMA cell_size_check = true");
            return database;
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }

    /** What a program has not yet written back from its log would be missing silently. */
    private static void requireClosed(DeliveredFile file) {
        Path log = file.path().resolveSibling(file.name() + "-wal");
        if (Files.exists(log) && DeliveredFile.of(log).size() > 0) {
            throw new OkdException(
                    ErrorCode.UNREADABLE,
                    "Could not read the GeoPackage: the log " + log.getFileName()
                            + " beside it holds changes that are not in it yet. Close the program that has it open.",
                    file.place());
        }
    }

    private static OkdException damaged(DeliveredFile file, SQLException e) {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the GeoPackage, it is damaged or lacks a table of the standard; SQLite says: "
                        + String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ")
                        + ". Fetch it again from the publisher.",
                file.place(),
                e);
    }

    List<Layer> layers() {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(LAYERS)) {
            List<Layer> layers = new ArrayList<>();
            while (row.next()) {
                String crs = crs(row.getString(3), row.getInt(4), row.getString(5));
                layers.add(new Layer(
                        Strings.nullToEmpty(row.getString(1)),
                        Strings.nullToEmpty(row.getString(2)),
                        new CrsDeclaration(CRS, crs)));
            }
            return layers;
        } catch (SQLException e) {
            throw damaged(file, e);
        }
    }

    private static String crs(String organization, int code, String definition) {
        if ("EPSG".equalsIgnoreCase(organization)) {
            return "EPSG:" + code;
        }
        return definition == null || definition.equals("undefined") ? "" : definition;
    }

    /** @throws OkdException {@code INVALID_LAYOUT} if the table cannot be read to its end */
    FeatureSet read(Layer layer) {
        String table = '"' + layer.table().replace("\"", "\"\"") + '"';
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            LayerRows features = new LayerRows(rows, layer, file);
            List<Feature> read = new ArrayList<>();
            while (rows.next()) {
                read.add(features.feature());
            }
            return new FeatureSet(read, layer.crs(), List.of());
        } catch (SQLException e) {
            throw damaged(file, e);
        }
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException e) {
            throw damaged(file, e);
        }
    }
}
