package de.okd.core.internal.duckdb;

import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/** The table functions of a database; each is fed by one load at a time. */
record Feeds(FactFeed facts, RecordsFeed records) {
    static Feeds register(DuckDBConnection connection) throws SQLException {
        Feeds feeds = new Feeds(new FactFeed(), new RecordsFeed());
        feeds.facts().register(connection);
        feeds.records().register(connection);
        return feeds;
    }
}
