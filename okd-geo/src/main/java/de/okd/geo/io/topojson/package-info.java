/** TopoJSON: borders that regions share are written once. */
@NullMarked
package de.okd.geo.io.topojson;

import org.jspecify.annotations.NullMarked;
