/** The borders of a coverage: every edge once, with the regions on its two sides. */
@NullMarked
package de.okd.geo.topology;

import org.jspecify.annotations.NullMarked;
