package de.okd.indicators.cube;

import de.okd.core.query.FactBatch;

/** Adds facts up by atom and region as they pass by. */
interface AtomScan {
    void add(FactBatch batch);

    /**
     * The cells of an atom, after the last batch.
     *
     * @param size how many slices the atom has
     */
    AtomCells cells(int atom, int size);
}
