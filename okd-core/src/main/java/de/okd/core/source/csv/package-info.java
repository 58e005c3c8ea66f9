/** Delimited text as offices and programs write it: detected, shown, overridable, and read without decoding. */
@NullMarked
package de.okd.core.source.csv;

import org.jspecify.annotations.NullMarked;
