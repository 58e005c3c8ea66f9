/** Which region points lie in. */
@NullMarked
package de.okd.geo.join;

import org.jspecify.annotations.NullMarked;
