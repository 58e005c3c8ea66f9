/** Crosswalks as the BBSR publishes them: weights that convert observations to another territorial status. */
@NullMarked
package de.okd.core.source.crosswalk;

import org.jspecify.annotations.NullMarked;
