package de.okd.core.source.packaged;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.source.Provenance;

/**
 * Everything about a dataset but its observations. It travels with exported data as JSON: in {@code datapackage.json},
 * beside the columns of Parquet and Arrow files, in JSON-stat.
 */
public record DatasetDescription(DatasetStructure structure, Provenance provenance) {
    /** The name under which files carry it. */
    public static final String KEY = "okd";

    /** {@link #parse} of it gives an equal description. */
    public String toJson() {
        return DescriptionJson.write(this).toString();
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @throws de.okd.core.error.OkdException {@code INVALID_DATA} if it is no such text, or one of a later OKD
     */
    public static DatasetDescription parse(String json) {
        return DescriptionJson.read(DescriptionJson.tree(json));
    }
}
