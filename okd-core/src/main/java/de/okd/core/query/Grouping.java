package de.okd.core.query;

import java.util.List;
import java.util.Optional;

/** What is computed for each combination of which columns. */
record Grouping(List<String> columns, Optional<Aggregate> aggregate) {}
