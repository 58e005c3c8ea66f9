/** Databases of specialist departments, asked read-only and row by row. */
@NullMarked
package de.okd.core.source.jdbc;

import org.jspecify.annotations.NullMarked;
