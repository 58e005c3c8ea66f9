/** FlatGeobuf: features one after the other in FlatBuffers, each checked before it is believed. */
@NullMarked
package de.okd.geo.io.flatgeobuf;

import org.jspecify.annotations.NullMarked;
