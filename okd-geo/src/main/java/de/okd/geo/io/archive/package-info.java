/** Zip archives of geographic files, as geoportals hand them out. */
@NullMarked
package de.okd.geo.io.archive;

import org.jspecify.annotations.NullMarked;
