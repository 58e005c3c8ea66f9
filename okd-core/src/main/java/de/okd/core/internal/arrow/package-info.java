/** Arrow IPC files; nothing outside the module's doors may use it. */
@NullMarked
package de.okd.core.internal.arrow;

import org.jspecify.annotations.NullMarked;
