package de.okd.core.source;

import java.nio.charset.Charset;
import java.util.function.Supplier;

/**
 * Something that has rows and columns: a CSV file, a sheet of a workbook, a query's result.
 *
 * @param name what a dataset is called that is made of it and was given no other name, for example the file's stem
 * @param provenance of what is made of it
 * @param charset in which {@link de.okd.core.source.cell.Dictionary dictionaries} of its texts look up bytes
 * @param opener opens it from the beginning, as often as asked
 */
public record TabularSource(String name, Provenance provenance, Charset charset, Supplier<Rows> opener) {}
