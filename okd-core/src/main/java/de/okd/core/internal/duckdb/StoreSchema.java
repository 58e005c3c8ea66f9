package de.okd.core.internal.duckdb;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a store. Facts are in one table per version, {@code facts_1} and so on, with columns region, slice, value
 * and status: dense integers that index the tables below, where all text lives. Records are in one table per version
 * too, {@code records_2} for example, with the columns as delivered.
 */
final class StoreSchema {
    /** Raised when these tables change, so that a store of another OKD is refused instead of misread. */
    private static final int FORMAT = 4;

    /** How the names of all tables of records begin. */
    static final String RECORDS = "records_";

    private static final List<String> TABLES = List.of(
            "CREATE TABLE store (format INTEGER)",
            """
            CREATE TABLE version (
                version INTEGER PRIMARY KEY, dataset VARCHAR, title VARCHAR, kind VARCHAR, file VARCHAR, sha256 VARCHAR,
                publisher VARCHAR, licence VARCHAR, attribution VARCHAR, retrieved TIMESTAMP, territorial_status DATE,
                loaded_at TIMESTAMP, entries BIGINT, notes VARCHAR)""",
            "CREATE TABLE region (code INTEGER PRIMARY KEY, key VARCHAR, name VARCHAR, level VARCHAR)",
            """
            CREATE TABLE measure (
                version INTEGER, code INTEGER, id VARCHAR, label VARCHAR, unit VARCHAR, aggregation VARCHAR)""",
            "CREATE TABLE dimension (version INTEGER, ordinal INTEGER, id VARCHAR, label VARCHAR)",
            """
            CREATE TABLE code (
                version INTEGER, dimension INTEGER, code INTEGER, id VARCHAR, label VARCHAR, is_total BOOLEAN,
                age_from INTEGER, age_to INTEGER, parent INTEGER)""",
            """
            CREATE TABLE slice (
                version INTEGER, slice INTEGER, period VARCHAR, measure INTEGER, codes INTEGER[])""",
            "CREATE TABLE listed_region (version INTEGER, region INTEGER)",
            "CREATE TABLE fact_layout (version INTEGER, block INTEGER, is_plain BOOLEAN, is_whole BOOLEAN)",
            "CREATE TABLE boundary (version INTEGER, region INTEGER, wkb BLOB)",
            "CREATE TABLE record_column (version INTEGER, ordinal INTEGER, name VARCHAR, stored VARCHAR)",
            """
            CREATE TABLE register_entry (
                version INTEGER, region INTEGER, parent VARCHAR, ars VARCHAR, kind VARCHAR, postal_code VARCHAR,
                valid_from DATE, valid_to DATE)""",
            """
            CREATE TABLE quality_rule (
                dataset VARCHAR, ordinal INTEGER, kind VARCHAR, subject VARCHAR, least DOUBLE, most DOUBLE)""",
            "CREATE TABLE purge (version INTEGER, dataset VARCHAR, reason VARCHAR, purged_at TIMESTAMP)",
            "CREATE TABLE crosswalk (version INTEGER, target DATE)",
            """
            CREATE TABLE crosswalk_share (
                version INTEGER, status DATE, from_key VARCHAR, to_key VARCHAR, population DOUBLE, area DOUBLE,
                employment DOUBLE)""",
            """
            CREATE TABLE finding (
                version INTEGER, ordinal INTEGER, code VARCHAR, message VARCHAR, file VARCHAR, line INTEGER,
                "column" INTEGER, region VARCHAR)""");

    private StoreSchema() {}

    /** Creates the tables of a new store; refuses a store whose tables are of another format. */
    static void prepare(Sql sql, @Nullable Path file, boolean readOnly) {
        boolean isStore = sql.query(row -> row.getString(1), "SELECT name FROM (SHOW TABLES)")
                .contains("store");
        if (!isStore && !readOnly) {
            create(sql);
        }
        refuseOtherFormat(isStore || !readOnly ? format(sql) : 0, file);
    }

    private static void create(Sql sql) {
        sql.inTransaction(() -> {
            TABLES.forEach(sql::execute);
            sql.execute("INSERT INTO store VALUES (?)", FORMAT);
            return sql;
        });
    }

    private static int format(Sql sql) {
        return sql.query(row -> row.getInt(1), "SELECT format FROM store").get(0);
    }

    private static void refuseOtherFormat(int format, @Nullable Path file) {
        if (format != FORMAT) {
            throw new OkdException(
                    ErrorCode.STORE_UNUSABLE,
                    "Could not open the store: its format is " + format + ", this version of OKD writes " + FORMAT
                            + ". Open it with the OKD that made it, or load the delivered files into a new store.",
                    Place.file(String.valueOf(file)));
        }
    }

    static String facts(int version) {
        return "facts_" + version;
    }

    static String records(int version) {
        return RECORDS + version;
    }
}
