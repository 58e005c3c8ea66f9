package de.okd.core.internal.duckdb;

import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.source.SourceFormat;
import de.okd.core.source.TabularSource;
import de.okd.core.source.packaged.PackagedDescription;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.source.tabular.TabularReading;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Parquet files, read row by row with the types they have. Those that OKD exported carry the description of their dataset
 * and load again equal.
 */
public final class ParquetFormat implements SourceFormat {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    @Override
    public String name() {
        return "Parquet";
    }

    /** Formats that give columns of bytes a meaning are asked before. */
    @Override
    public boolean isGeneric() {
        return true;
    }

    @Override
    public boolean recognises(DeliveredFile file) {
        return Arrays.equals(Arrays.copyOf(file.head(), MAGIC.length), MAGIC);
    }

    /** The only table of the file, called by its stem. */
    @Override
    public List<TabularSource> tables(DeliveredFile file) {
        Provenance provenance =
                new Provenance(file.name(), file.sha256(List.of()), "", Licence.UNKNOWN, "", null, null);
        return List.of(new TabularSource(
                file.stem(), provenance, StandardCharsets.UTF_8, () -> ParquetRows.open(file.path(), file.place())));
    }

    @Override
    public List<Delivery> read(DeliveredFile file) {
        return ParquetRows.findMetadata(PackagedDescription.KEY, file.path(), file.place())
                .map(json -> described(json, file))
                .orElseGet(() -> TabularReading.read(tables(file).get(0), Mapping.detected()));
    }

    private static List<Delivery> described(String json, DeliveredFile file) {
        return List.of(PackagedDescription.parse(json, file.place())
                .delivery(file, () -> ParquetRows.open(file.path(), file.place())));
    }
}
