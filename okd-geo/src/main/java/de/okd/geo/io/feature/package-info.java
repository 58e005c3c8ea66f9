/** What boundary files have in common, whatever their format: features with attributes, a geometry and a reference system. */
@NullMarked
package de.okd.geo.io.feature;

import org.jspecify.annotations.NullMarked;
