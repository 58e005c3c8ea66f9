package de.okd.core.internal.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.query.Statement;
import de.okd.core.source.Delivery;
import de.okd.core.store.StoreOptions;
import de.okd.core.table.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that are no observations, seen through the view of their dataset. Oracle: the cells that went in. */
class RecordsViewTest {
    private final Store store = Store.open(null, StoreOptions.defaults());

    @BeforeEach
    void write() {
        List<@Nullable Object[]> schools = List.of(
                new @Nullable Object[] {"Augustinerschule", 1100L}, new @Nullable Object[] {"Blindenschule", null});
        HeldRows rows = new HeldRows(List.of("Name \"kurz\"", "Plätze"), schools);
        Delivery records = new Delivery.Records("region", "Schulen", () -> rows, HeldRows.INVENTED);
        store.write(List.of(records), Instant.EPOCH, () -> {});
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Table answer(String sql) {
        try (QueryRunner runner = store.newQueryRunner();
                QueryBatches batches = runner.open(new Statement(sql, List.of()), QueryWatch.SILENT)) {
            return batches.all();
        }
    }

    @Test
    void recordsHaveTheirColumnsAndTypesThoughTheirNameIsThatOfATableOfTheStore() {
        Table table = answer("SELECT * FROM region ORDER BY 1");
        assertThat(table.row(0).text("Name \"kurz\"")).isEqualTo("Augustinerschule");
        assertThat(table.row(0).integer("Plätze")).isEqualTo(1100);
        assertThat(table.row(1).integer("Plätze")).isNull();
    }

    @Test
    void aMisspeltColumnNamesTheNearest() {
        assertThatThrownBy(() -> answer("SELECT \"Platze\" FROM region"))
                .hasMessageContaining("Did you mean \"Plätze\"?");
    }
}
