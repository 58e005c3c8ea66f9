/** Methods of demography and regional statistics on plain numbers. */
@NullMarked
package de.okd.indicators.statistics;

import org.jspecify.annotations.NullMarked;
