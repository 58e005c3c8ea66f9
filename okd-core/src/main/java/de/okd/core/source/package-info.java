/** What is delivered: files, their formats and where they come from. */
@NullMarked
package de.okd.core.source;

import org.jspecify.annotations.NullMarked;
