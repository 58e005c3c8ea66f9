/** How a store is opened, and what it says about its versions: differences, descriptions, licences, purges. */
@NullMarked
package de.okd.core.store;

import org.jspecify.annotations.NullMarked;
