/** Results as columns, and the files they are written to. */
@NullMarked
package de.okd.core.table;

import org.jspecify.annotations.NullMarked;
