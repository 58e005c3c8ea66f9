/** Tables of the statistical offices in the old GENESIS layout. */
@NullMarked
package de.okd.core.source.genesis;

import org.jspecify.annotations.NullMarked;
