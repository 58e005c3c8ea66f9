/** Territorial change: observations converted from one status to another, and series that would run over a change. */
@NullMarked
package de.okd.core.territory;

import org.jspecify.annotations.NullMarked;
