package de.okd.core.internal.duckdb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.util.Collection;
import java.util.Set;

/**
 * A statement that DuckDB's own parser found to be a single {@code SELECT} over views of datasets, and nothing else.
 *
 * @param sql as the parser understood it: without comments, without semicolon
 * @param views the datasets it reads
 */
record SelectStatement(String sql, Set<String> views) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws OkdException {@code INVALID_QUERY} saying what was found and what is allowed */
    static SelectStatement check(Sql connection, String text, Collection<String> datasets) {
        String parsed = connection
                .query(row -> row.getString(1), "SELECT json_serialize_sql(?)::VARCHAR", text)
                .get(0);
        JsonNode root = tree(parsed);
        if (root.path("error").asBoolean()) {
            throw refused(root);
        }
        int statements = root.path("statements").size();
        if (statements != 1) {
            throw invalid("found " + statements + " statements, expected one SELECT.");
        }
        TableReferences references = new TableReferences(datasets);
        references.collect(root.path("statements"));
        String plain = connection
                .query(row -> row.getString(1), "SELECT json_deserialize_sql(?::JSON)", parsed)
                .get(0);
        return new SelectStatement(plain, references.datasets());
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw invalid("it is nested too deeply: " + e.getOriginalMessage());
        }
    }

    private static OkdException refused(JsonNode root) {
        String message = root.path("error_message").asText();
        return root.path("error_type").asText().equals("parser")
                ? invalid(message + " at character " + root.path("position").asText("?") + ".")
                : invalid("found a statement other than SELECT, or one the checks do not understand (" + message
                        + ") Allowed is one SELECT over the views of the datasets; it changes nothing and reads no"
                        + " files.");
    }

    static OkdException invalid(String found) {
        return new OkdException(ErrorCode.INVALID_QUERY, "Could not run the SQL: " + found);
    }
}
