/** Formats that results and datasets are exported to and that need no engine. */
@NullMarked
package de.okd.core.export;

import org.jspecify.annotations.NullMarked;
