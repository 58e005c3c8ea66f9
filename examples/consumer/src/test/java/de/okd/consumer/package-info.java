/** What a municipal app sees that depends on okd-geo and a logging backend, and on nothing else. */
@NullMarked
package de.okd.consumer;

import org.jspecify.annotations.NullMarked;
