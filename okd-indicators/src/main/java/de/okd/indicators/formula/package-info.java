/** The formula language: a small closed expression tree, its text form and its parser. */
@NullMarked
package de.okd.indicators.formula;

import org.jspecify.annotations.NullMarked;
