package de.okd.core.source.jdbc;

import com.google.common.hash.Hashing;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.source.Rows;
import de.okd.core.source.TabularSource;
import de.okd.core.source.tabular.Mapping;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A query to a database, described; nothing is asked before it is loaded. The connection is taken from the data source
 * when the rows are read and given back when they are closed. It is read-only, so that a query that would change
 * something is refused by databases that enforce it (PostgreSQL does), and whatever it did is rolled back.
 */
public final class QuerySource {
    private final String name;
    private final DataSource database;
    private final String sql;
    private final List<@Nullable Object> parameters;
    private final Mapping mapping;

    private QuerySource(
            String name, DataSource database, String sql, List<@Nullable Object> parameters, Mapping mapping) {
        this.name = name;
        this.database = database;
        this.sql = sql;
        this.parameters = parameters;
        this.mapping = mapping;
    }

    /**
     * @param name what the dataset is called that is made of it
     * @param sql one {@code SELECT}, with {@code ?} for parameters; several statements are refused before any is run
     */
    public static QuerySource of(String name, DataSource database, String sql) {
        return new QuerySource(name, database, sql, List.of(), Mapping.detected());
    }

    /** The same with values for the {@code ?} in their order; null is a value. */
    public QuerySource with(@Nullable Object... values) {
        List<@Nullable Object> copy = Collections.unmodifiableList(new ArrayList<>(Arrays.asList(values)));
        return new QuerySource(name, database, sql, copy, mapping);
    }

    /** The same with what its columns mean; without, it is detected. */
    public QuerySource mapped(Mapping columns) {
        return new QuerySource(name, database, sql, parameters, columns);
    }

    public Mapping mapping() {
        return mapping;
    }

    public String name() {
        return name;
    }

    public String sql() {
        return sql;
    }

    DataSource database() {
        return database;
    }

    List<@Nullable Object> parameters() {
        return parameters;
    }

    /** Asks the database; the rows hold a connection until they are closed. */
    public Rows open() {
        return QueryRows.open(this);
    }

    /**
     * As a source of rows. Its hash is that of the question, not of the answer: the answer is not known before it is read
     * and may be another the next time.
     */
    public TabularSource tabular() {
        String hash = Hashing.sha256()
                .hashString(sql + "\n" + parameters, StandardCharsets.UTF_8)
                .toString();
        Provenance provenance = new Provenance(name, hash, "", Licence.UNKNOWN, "", null, null);
        return new TabularSource(name, provenance, StandardCharsets.UTF_8, this::open);
    }

    /** The name and the SQL; parameters may be personal data and are not printed. */
    @Override
    public String toString() {
        return name + ": " + sql;
    }
}
