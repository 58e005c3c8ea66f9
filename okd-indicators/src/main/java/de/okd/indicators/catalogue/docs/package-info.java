/** The catalogue as pages to read. */
@NullMarked
package de.okd.indicators.catalogue.docs;

import org.jspecify.annotations.NullMarked;
