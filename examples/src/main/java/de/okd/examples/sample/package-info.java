/** Invented sample files for two real districts, laid out like the official deliveries. */
@NullMarked
package de.okd.examples.sample;

import org.jspecify.annotations.NullMarked;
