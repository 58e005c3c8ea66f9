/** What a dataset must be like: rules that are checked whenever it is loaded. */
@NullMarked
package de.okd.core.quality;

import org.jspecify.annotations.NullMarked;
