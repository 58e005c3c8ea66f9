/** What OKD makes of delivered files, shown before anything is loaded. */
@NullMarked
package de.okd.core.preview;

import org.jspecify.annotations.NullMarked;
