/** The parts of a district dossier: one offline HTML page of key figures, maps, tables, notes and sources. */
@NullMarked
package de.okd.examples.dossier;

import org.jspecify.annotations.NullMarked;
