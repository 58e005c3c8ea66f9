/** How much of each region of one division of the land lies in each region of another. */
@NullMarked
package de.okd.geo.overlay;

import org.jspecify.annotations.NullMarked;
