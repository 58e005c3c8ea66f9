package de.okd.core.source.packaged;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.error.Place;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Provenance;
import de.okd.core.source.Rows;
import java.util.List;
import java.util.function.Supplier;

/**
 * Everything about a dataset but its observations. It travels with exported data as JSON: in {@code datapackage.json},
 * beside the columns of Parquet and Arrow files, on the notes sheet of workbooks, in JSON-stat.
 */
public record PackagedDescription(DatasetStructure structure, Provenance provenance) {
    /** The name under which files carry it. */
    public static final String KEY = "okd";

    /** {@link #parse} of it gives an equal description. */
    public String toJson() {
        return DescriptionJson.write(this).toString();
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @param place of the text, for messages
     * @throws de.okd.core.error.OkdException {@code INVALID_DATA} if it is no such text, or one of a later OKD
     */
    public static PackagedDescription parse(String json, Place place) {
        return DescriptionJson.read(DescriptionJson.tree(json, place), place);
    }

    /** Where the dataset came from stays; file and hash are those of the file it travelled in. */
    public Provenance provenance(String file, String sha256) {
        return new Provenance(
                file,
                sha256,
                provenance.publisher(),
                provenance.licence(),
                provenance.attribution(),
                provenance.retrieved(),
                provenance.territorialStatus());
    }

    /**
     * The dataset in a file that carries description and rows, read while it is stored.
     *
     * @param rows in the long layout, opened from the beginning
     */
    public Delivery delivery(DeliveredFile file, Supplier<Rows> rows) {
        return new Delivery.Streamed(
                structure.id(),
                () -> DescribedReader.open(rows.get(), structure, file.place()),
                provenance(file.name(), file.sha256(List.of())));
    }
}
