/**
 * Values over time: indices, changes, growth and moving averages of a table with several periods. Nothing is compared over
 * a territorial change.
 */
@NullMarked
package de.okd.indicators.series;

import org.jspecify.annotations.NullMarked;
