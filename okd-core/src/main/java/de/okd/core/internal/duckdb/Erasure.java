package de.okd.core.internal.duckdb;

import static java.util.Objects.requireNonNull;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.store.Purge;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;

/**
 * Rewrites a store's file without some versions. DuckDB keeps the bytes of deleted rows in free blocks, so everything that
 * stays is copied into a fresh file, which then takes the place of the old one in one step: whenever the process ends,
 * there is the old store or the new one, whole.
 */
final class Erasure {
    private final Path file;
    private final Path fresh;
    private final List<Purge> purges;

    Erasure(Path file, List<Purge> purges) {
        this.file = file;
        this.fresh = fresh(file);
        this.purges = purges;
    }

    private static Path fresh(Path file) {
        return file.resolveSibling(file.getFileName() + ".fresh");
    }

    /** Removes what a killed process left beside the store. */
    static void clearRest(Path file) {
        try {
            Files.deleteIfExists(fresh(file));
            for (Path log : WriteAheadLog.of(fresh(file))) {
                Files.deleteIfExists(log);
            }
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /** The store must be closed. */
    void run() {
        try {
            refuseUnwrittenLog();
            clearRest(file);
            copy();
            force();
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failed(file, e);
        } finally {
            clearRest(file);
        }
    }

    private void refuseUnwrittenLog() throws IOException {
        for (Path log : WriteAheadLog.of(file)) {
            if (Files.exists(log)) {
                throw new IOException("there are changes in " + log + " that are not in the store's file yet");
            }
        }
    }

    private void copy() {
        Path folder = requireNonNull(file.toAbsolutePath().getParent());
        try (DuckDBConnection connection = Database.inMemory(folder)) {
            Sql sql = new Sql(connection);
            sql.execute("ATTACH " + literal(file) + " AS old (READ_ONLY)");
            sql.execute("ATTACH " + literal(fresh) + " AS fresh");
            sql.execute("COPY FROM DATABASE old TO fresh (SCHEMA)");
            new RemainingTables(sql, purges).copy();
            sql.execute("CHECKPOINT fresh");
            sql.execute("DETACH fresh");
        } catch (SQLException e) {
            throw DatabaseError.failed("rewrite the store", e);
        }
    }

    private static String literal(Path path) {
        return "'" + path.toAbsolutePath().toString().replace("'", "''") + "'";
    }

    private void force() throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static OkdException failed(Path file, IOException e) {
        return new OkdException(
                ErrorCode.UNWRITABLE,
                "Could not rewrite the store without what was purged: " + e
                        + ". The store is as it was; make room beside it or mend its folder, and purge again.",
                Place.file(file.toString()),
                e);
    }
}
