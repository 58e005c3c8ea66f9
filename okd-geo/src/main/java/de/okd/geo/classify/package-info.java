/** Dividing numbers into classes: pure mathematics, without maps and without regions. */
@NullMarked
package de.okd.geo.classify;

import org.jspecify.annotations.NullMarked;
