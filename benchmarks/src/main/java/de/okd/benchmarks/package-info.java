/** JMH benchmarks; see the README beside the module for their questions and first results. */
@org.jspecify.annotations.NullMarked
package de.okd.benchmarks;
