/** JSON-stat 2.0, as statistical offices' interfaces answer and OKD exports. */
@NullMarked
package de.okd.core.source.jsonstat;

import org.jspecify.annotations.NullMarked;
