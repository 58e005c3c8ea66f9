package de.okd.core.internal.duckdb;

import java.util.List;

/**
 * The tables of a store. Facts are in one table per version, {@code facts_1} and so on, with columns region, slice, value
 * and status: dense integers that index the tables below, where all text lives.
 */
final class StoreSchema {
    static final List<String> TABLES = List.of(
            """
            CREATE TABLE IF NOT EXISTS version (
                version INTEGER PRIMARY KEY, dataset VARCHAR, title VARCHAR, kind VARCHAR, file VARCHAR, sha256 VARCHAR,
                publisher VARCHAR, licence VARCHAR, attribution VARCHAR, retrieved TIMESTAMP, territorial_status DATE,
                loaded_at TIMESTAMP, entries BIGINT, notes VARCHAR)""",
            "CREATE TABLE IF NOT EXISTS region (code INTEGER PRIMARY KEY, key VARCHAR, name VARCHAR, level VARCHAR)",
            """
            CREATE TABLE IF NOT EXISTS measure (
                version INTEGER, code INTEGER, id VARCHAR, label VARCHAR, unit VARCHAR, aggregation VARCHAR)""",
            "CREATE TABLE IF NOT EXISTS dimension (version INTEGER, ordinal INTEGER, id VARCHAR, label VARCHAR)",
            """
            CREATE TABLE IF NOT EXISTS code (
                version INTEGER, dimension INTEGER, code INTEGER, id VARCHAR, label VARCHAR, is_total BOOLEAN,
                age_from INTEGER, age_to INTEGER)""",
            """
            CREATE TABLE IF NOT EXISTS slice (
                version INTEGER, slice INTEGER, period VARCHAR, measure INTEGER, codes INTEGER[])""",
            "CREATE TABLE IF NOT EXISTS boundary (version INTEGER, region INTEGER, wkb BLOB)",
            """
            CREATE TABLE IF NOT EXISTS finding (
                version INTEGER, ordinal INTEGER, code VARCHAR, message VARCHAR, file VARCHAR, line INTEGER,
                "column" INTEGER, region VARCHAR)""");

    private StoreSchema() {}

    static String facts(int version) {
        return "facts_" + version;
    }
}
