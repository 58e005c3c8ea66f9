/** Grids of the census. */
@NullMarked
package de.okd.core.source.grid;

import org.jspecify.annotations.NullMarked;
