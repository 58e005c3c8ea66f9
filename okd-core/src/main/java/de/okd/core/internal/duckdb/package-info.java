/** The store on DuckDB; nothing outside the module's door may use it. */
@NullMarked
package de.okd.core.internal.duckdb;

import org.jspecify.annotations.NullMarked;
