/** Tables of rows and columns, whatever they are delivered in: CSV files, workbooks, databases, batches. */
@NullMarked
package de.okd.core.source.tabular;

import org.jspecify.annotations.NullMarked;
