/** Questions to datasets: immutable descriptions, the rules of adding up, and the SQL they become. */
@NullMarked
package de.okd.core.query;

import org.jspecify.annotations.NullMarked;
