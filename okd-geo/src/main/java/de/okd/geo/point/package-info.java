/** Places without extent: schools, accidents, addresses. */
@NullMarked
package de.okd.geo.point;

import org.jspecify.annotations.NullMarked;
