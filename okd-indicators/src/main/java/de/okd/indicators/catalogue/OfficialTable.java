package de.okd.indicators.catalogue;

import de.okd.core.dataset.AgeBand;
import java.util.List;

/**
 * What a published table, or another source, delivers.
 *
 * @param id for example the GENESIS code {@code 12411-02-03-5}
 * @param title in the publisher's language
 * @param level the finest level it has
 * @param dimensions by what its measures are broken down, in the order of the table
 */
public record OfficialTable(String id, String title, String publisher, FinestLevel level, List<Breakdown> dimensions) {
    public OfficialTable {
        dimensions = List.copyOf(dimensions);
    }

    /**
     * One dimension of a table.
     *
     * @param codes the codes delivered; empty where bands are
     * @param bands the age bands, or those of other numbers, delivered; empty where codes are
     */
    public record Breakdown(String dimension, List<String> codes, List<AgeBand> bands) {
        public Breakdown {
            codes = List.copyOf(codes);
            bands = List.copyOf(bands);
        }
    }
}
