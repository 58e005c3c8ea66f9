package de.okd.core.internal.duckdb;

import com.fasterxml.jackson.databind.JsonNode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Suggestion;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What a parsed statement reads from: datasets and its own common table expressions are allowed, all else is refused. */
final class TableReferences {
    private static final Set<String> FUNCTIONS = Set.of("range", "generate_series", "unnest");

    private final Collection<String> known;
    private final Set<String> datasets = new TreeSet<>();

    TableReferences(Collection<String> known) {
        this.known = known;
    }

    Set<String> datasets() {
        return datasets;
    }

    void collect(JsonNode statements) {
        visit(statements, Set.of());
    }

    /** @param expressions the names of the common table expressions in scope, in lower case */
    private void visit(JsonNode node, Set<String> expressions) {
        Set<String> scope = withExpressions(node, expressions);
        switch (node.path("type").asText()) {
            case "BASE_TABLE" -> table(node, scope);
            case "TABLE_FUNCTION" ->
                function(node.path("function").path("function_name").asText());
            case "SHOW_REF" -> description(node);
            default -> {}
        }
        node.properties().forEach(child -> {
            if (!child.getKey().equals("cte_map")) {
                visit(child.getValue(), scope);
            }
        });
        if (node.isArray()) {
            node.forEach(child -> visit(child, scope));
        }
    }

    /** An expression sees those before it, and itself only if it is recursive. */
    private Set<String> withExpressions(JsonNode node, Set<String> outer) {
        Set<String> scope = new HashSet<>(outer);
        for (JsonNode expression : node.path("cte_map").path("map")) {
            visit(expression.path("value"), scope);
            scope.add(lower(expression.path("key").asText()));
        }
        if (node.path("type").asText().equals("RECURSIVE_CTE_NODE")) {
            scope.add(lower(node.path("cte_name").asText()));
        }
        return scope;
    }

    private void table(JsonNode node, Set<String> expressions) {
        String name = node.path("table_name").asText();
        boolean isQualified = node.path("qualified_name").path("path").size() > 1;
        if (!isQualified && expressions.contains(lower(name))) {
            return;
        }
        if (isQualified || !node.path("at_clause").isNull()) {
            throw refused("the table " + name + " with schema, catalogue or time");
        }
        String dataset = known.contains(name) ? name : ignoringCase(name);
        if (datasets.stream()
                .anyMatch(other -> !other.equals(dataset) && lower(other).equals(lower(dataset)))) {
            throw refused("datasets whose names differ in case only, which SQL cannot tell apart: " + dataset);
        }
        datasets.add(dataset);
    }

    private String ignoringCase(String name) {
        List<String> matches = known.stream()
                .filter(dataset -> lower(dataset).equals(lower(name)))
                .toList();
        if (matches.size() != 1) {
            throw SelectStatement.invalid("there is no dataset \"" + name + "\"." + Suggestion.didYouMean(name, known)
                    + " Tables are the datasets of the store, in double quotes.");
        }
        return matches.get(0);
    }

    private static void function(String name) {
        if (!FUNCTIONS.contains(lower(name))) {
            throw refused("the table function " + name);
        }
    }

    private static void description(JsonNode node) {
        if (node.path("query").isNull()) {
            throw refused("SHOW " + node.path("table_name").asText());
        }
    }

    private static OkdException refused(String found) {
        return SelectStatement.invalid("found " + found + ". Allowed are the datasets of the store by their plain name,"
                + " common table expressions, and the table functions range, generate_series and unnest; files, settings"
                + " and the store's own tables are not.");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
