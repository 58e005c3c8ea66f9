package de.okd.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.table.Column;
import de.okd.core.table.Row;
import de.okd.core.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that would be something else to SQL are names. */
class HostileNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\"b",
                "x'; DROP TABLE version; --",
                "\"; DROP TABLE version; --",
                "../../etc/passwd",
                "value.csv",
                "ä ö\tü\nß",
                "select",
                "$1 ? :name",
                "Region",
                "d",
                "\u202e\ud83d\ude00",
            })
    void anyNameIsFoundAgain(String name) {
        var table = new InventedTable(name)
                .withRegions("06440001", "06440002")
                .withDimension(name, "total", name, name + "'")
                .counted();
        try (StoredTables tables = new StoredTables(table)) {
            String column =
                    ViewColumns.ofDimensions(table.structure().dimensions()).get(0);
            Query query = tables.query(name).where(Condition.code(name, name));
            assertThat(query.sum().run().table().row(0).number("value")).isEqualTo(3 + 4);
            assertThat(query.run().table().row(0).text(column)).isEqualTo(name);
            Row grouped = tables.query(name)
                    .groupBy(column)
                    .sum()
                    .pivot(column)
                    .run()
                    .table()
                    .row(0);
            assertThat(grouped.number(name + "'")).isEqualTo(5 + 6);
            Table sql = tables.sql(
                            "SELECT * FROM " + SqlText.name(name) + " WHERE " + SqlText.name(column) + " = ?", name)
                    .run()
                    .table();
            assertThat(sql.rows()).isEqualTo(2);
        }
    }

    @Test
    void aDimensionWhoseNameIsTakenGetsASuffix() {
        var table = new InventedTable("t")
                .withDimension("VALUE", "total")
                .withDimension("value", "total")
                .withDimension("", "total")
                .counted();
        try (StoredTables tables = new StoredTables(table)) {
            List<String> names = tables.query("t").run().table().columns().stream()
                    .map(Column::name)
                    .toList();
            assertThat(names).contains("VALUE_2", "value_3", "_", "value");
        }
    }
}
