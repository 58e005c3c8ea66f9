/** The door: open a store, load what was delivered, read what it made of it. */
@NullMarked
package de.okd.core;

import org.jspecify.annotations.NullMarked;
