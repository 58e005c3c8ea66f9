/** What can go wrong, said so that the reader can mend it: errors, findings and their place. */
@NullMarked
package de.okd.core.error;

import org.jspecify.annotations.NullMarked;
