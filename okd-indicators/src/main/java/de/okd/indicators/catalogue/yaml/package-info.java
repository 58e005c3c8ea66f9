/** YAML as a tree of texts that know where they stand, so that every error can say file, line and column. */
@NullMarked
package de.okd.indicators.catalogue.yaml;

import org.jspecify.annotations.NullMarked;
