/** What may come out of a zip archive. */
@NullMarked
package de.okd.core.source.archive;

import org.jspecify.annotations.NullMarked;
