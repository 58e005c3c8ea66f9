/** Report generators: programs a municipality can run as they are, or copy and change. */
@NullMarked
package de.okd.examples;

import org.jspecify.annotations.NullMarked;
