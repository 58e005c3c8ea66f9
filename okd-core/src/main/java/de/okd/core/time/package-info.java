/** Reporting dates, years and other periods. */
@NullMarked
package de.okd.core.time;

import org.jspecify.annotations.NullMarked;
