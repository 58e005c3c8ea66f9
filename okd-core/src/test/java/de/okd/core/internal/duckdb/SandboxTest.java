package de.okd.core.internal.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.store.StoreOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQL reaches nothing but the store and the caller's folders. Oracle: DuckDB's own refusals. */
class SandboxTest {
    private static void run(StoreOptions options, String sql) {
        try (Store store = Store.open(null, options);
                Lease lease = store.lease()) {
            lease.sql().execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_text('/etc/passwd')",
                "SELECT * FROM glob('/etc/*')",
                "COPY (SELECT 1) TO '/tmp/okd-escaped.csv'",
                "ATTACH '/tmp/okd-escaped.db' AS escaped",
                "INSTALL spatial",
                "LOAD spatial",
                "SET enable_external_access = true",
                "SET memory_limit = '100GB'",
                "SET lock_configuration = false",
                "RESET enable_progress_bar",
                "SELECT * FROM read_csv('https://example.org/a.csv')"
            })
    void aStatementThatReachesOutIsRefused(String sql) {
        assertThatThrownBy(() -> run(StoreOptions.defaults(), sql))
                .hasMessageMatching(
                        "(?s).*(disabled by configuration|configuration has been locked|disabled through configuration).*");
    }

    @Test
    void onlyTheFoldersOfTheCallerAreReached(@TempDir Path folder) throws Exception {
        Path allowed = Files.createDirectory(folder.resolve("d'or \"ä\" [x], y"));
        Path secret = Files.writeString(folder.resolve("secret.csv"), "a\n1\n");
        Files.createSymbolicLink(allowed.resolve("link.csv"), secret);
        StoreOptions options = StoreOptions.defaults().withFolders(allowed);
        run(options, "COPY (SELECT 1 AS a) TO " + literal(allowed.resolve("out.csv")));
        assertThat(allowed.resolve("out.csv")).content().contains("1");
        for (String path : new String[] {"../secret.csv", "link.csv"}) {
            assertThatThrownBy(() -> run(options, "SELECT * FROM read_csv(" + literal(allowed.resolve(path)) + ")"))
                    .hasMessageContaining("disabled by configuration");
        }
    }

    private static String literal(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }
}
