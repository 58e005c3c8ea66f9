/** Dimensions, measures, observations and their status, after SDMX. */
@NullMarked
package de.okd.core.dataset;

import org.jspecify.annotations.NullMarked;
