/** Municipalities, districts and states by their official keys. */
@NullMarked
package de.okd.core.region;

import org.jspecify.annotations.NullMarked;
