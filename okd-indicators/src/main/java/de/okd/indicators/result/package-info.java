/** Values of indicators by column: what they are about, how they are found, and as rows of long and wide tables. */
@NullMarked
package de.okd.indicators.result;

import org.jspecify.annotations.NullMarked;
