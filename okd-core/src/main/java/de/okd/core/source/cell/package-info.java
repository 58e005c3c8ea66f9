@NullMarked
package de.okd.core.source.cell;

import org.jspecify.annotations.NullMarked;
