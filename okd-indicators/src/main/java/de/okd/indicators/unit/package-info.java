/** Units of measurement, and which unit a formula's result has. */
@NullMarked
package de.okd.indicators.unit;

import org.jspecify.annotations.NullMarked;
