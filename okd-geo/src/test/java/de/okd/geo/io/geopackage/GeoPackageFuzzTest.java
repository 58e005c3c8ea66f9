package de.okd.geo.io.geopackage;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.geo.io.CoverageExport;
import de.okd.geo.io.Damage;
import de.okd.geo.io.DamagedFile;
import de.okd.geo.io.Wetterau;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** However a GeoPackage is damaged, it is read with findings or refused. */
@Timeout(600)
class GeoPackageFuzzTest {
    private static final int RUNS = Damage.runs(20_000);
    private static final long SEED = 20261126;

    @TempDir
    Path folder;

    @Test
    void noDamageBreaksTheReader() throws IOException, SQLException {
        Path valid = folder.resolve("wetterau.gpkg");
        CoverageExport.of(Wetterau.coverage()).geoPackage(valid);
        shrink(valid);
        Path file = folder.resolve("fuzz.gpkg");
        AtomicInteger read = new AtomicInteger();
        Damage.eachBinary(Files.readAllBytes(valid), SEED, RUNS, damaged -> {
            DamagedFile.write(file, damaged);
            read.addAndGet(DamagedFile.isRead(new GeoPackageFormat(), file) ? 1 : 0);
        });
        assertThat(read.get()).as("files read in spite of the damage").isBetween(RUNS / 50, RUNS * 99 / 100);
    }

    /** Pages of usual size would be empty for the most part, and damage would mostly hit nothing. */
    private static void shrink(Path file) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = database.createStatement()) {
            statement.execute("PRAGMA page_size = 512");
            statement.execute("VACUUM");
        }
    }
}
