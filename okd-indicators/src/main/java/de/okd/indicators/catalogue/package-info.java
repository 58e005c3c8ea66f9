/** What indicators there are: titles, units, directions, formulas and references, as data. */
@NullMarked
package de.okd.indicators.catalogue;

import org.jspecify.annotations.NullMarked;
