/** Workbooks as offices make them, read sheet by sheet into rows. */
@NullMarked
package de.okd.core.source.xlsx;

import org.jspecify.annotations.NullMarked;
