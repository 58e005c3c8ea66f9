/** The files polygons of regions are written to. What is read is in a package per format. */
@NullMarked
package de.okd.geo.io;

import org.jspecify.annotations.NullMarked;
