/** Whether a catalogue agrees with itself: each rule a class, each breach a finding with its remedy. */
@NullMarked
package de.okd.indicators.lint;

import org.jspecify.annotations.NullMarked;
