package de.okd.geo.io;

import de.okd.core.error.OkdException;
import de.okd.core.table.FileReplacement;
import de.okd.core.table.RegionColumn;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.crs.GermanCrs;
import de.okd.geo.io.feature.FeatureTable;
import de.okd.geo.io.feature.WellKnownText;
import de.okd.geo.io.flatgeobuf.FlatGeobufWriter;
import de.okd.geo.io.geojson.GeoJsonWriter;
import de.okd.geo.io.geopackage.GeoPackageWriter;
import de.okd.geo.io.geoparquet.GeoParquetWriter;
import de.okd.geo.io.topojson.TopoJsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The geographic files a coverage can be written to. Each has a row per region in the order of the keys, with {@code AGS}
 * (the key), {@code GEN} (the name) and the columns added; names are those of the official maps, so that OKD and German
 * geographic information systems read them without being told.
 *
 * <p>Immutable: {@link #with} and {@link #in} return another export. An existing file is replaced; files are complete or
 * absent, never half written. Every method that writes throws {@link OkdException} {@code UNWRITABLE} naming the file if that
 * fails. The same coverage gives the same bytes.
 */
public final class CoverageExport {
    private final RegionCoverage coverage;
    private final List<ValueColumn> columns;
    private final @Nullable GermanCrs crs;

    private CoverageExport(RegionCoverage coverage, List<ValueColumn> columns, @Nullable GermanCrs crs) {
        this.coverage = coverage;
        this.columns = List.copyOf(columns);
        this.crs = crs;
    }

    /** Keys, names and polygons. */
    public static CoverageExport of(RegionCoverage coverage) {
        return new CoverageExport(coverage, List.of(), null);
    }

    /**
     * Adds two columns: the values, null where there is none, and the status of each under the name with {@code _status}.
     * Values of regions without a polygon (districts beside municipalities) stay behind; {@link RegionCoverage#match} names
     * them.
     *
     * @param name of the column
     * @throws IllegalArgumentException if there is a column of this name, in whatever case of letters
     */
    public CoverageExport with(String name, RegionColumn column) {
        List<ValueColumn> more = new ArrayList<>(columns);
        more.add(new ValueColumn(name, column));
        ValueColumn.requireDistinct(more);
        return new CoverageExport(coverage, more, crs);
    }

    /** In another reference system than the format's usual one. */
    public CoverageExport in(GermanCrs system) {
        return new CoverageExport(coverage, columns, system);
    }

    /**
     * GeoJSON after RFC 7946: longitude and latitude with 7 decimals (about a centimetre), shells counterclockwise. In another
     * system it has the member {@code crs} of GeoJSON 2008, and 3 decimals of metres.
     */
    public void geoJson(Path file) {
        write(file, GermanCrs.WGS84, GeoJsonWriter::write);
    }

    /** GeoPackage 1.2 with one layer; EPSG:25832 unless said otherwise. Coordinates are exact. */
    public void geoPackage(Path file) {
        write(file, GermanCrs.UTM_32, GeoPackageWriter::write);
    }

    /**
     * FlatGeobuf 3 in the order of the keys, without the index of the format, which would need another order; EPSG:25832 unless
     * said otherwise. Coordinates are exact.
     */
    public void flatGeobuf(Path file) {
        write(file, GermanCrs.UTM_32, FlatGeobufWriter::write);
    }

    /**
     * GeoParquet 1.0 with polygons as well-known binary; EPSG:25832 unless said otherwise, always named in the metadata.
     * Coordinates are exact.
     */
    public void geoParquet(Path file) {
        GeoParquetWriter.write(table(GermanCrs.UTM_32), file);
    }

    /**
     * TopoJSON 1.0: borders between two regions are written once, quantised to a millionth of the extent (less than a metre
     * across Germany); longitude and latitude unless said otherwise. The format cannot name another system.
     */
    public void topoJson(Path file) {
        write(file, GermanCrs.WGS84, TopoJsonWriter::write);
    }

    /**
     * RFC 4180 with the polygons as well-known text in the last column {@code WKT} and the code of their reference system in
     * the column {@code EPSG} before it; EPSG:25832 unless said otherwise. Coordinates are exact.
     */
    public void wkt(Path file) {
        write(file, GermanCrs.UTM_32, WellKnownText::write);
    }

    /** Writes a table to a temporary file. */
    @FunctionalInterface
    private interface TableWriter {
        void write(FeatureTable table, Path file) throws IOException;
    }

    private void write(Path file, GermanCrs usual, TableWriter writer) {
        FeatureTable table = table(usual);
        FileReplacement.write(file, temporary -> writer.write(table, temporary));
    }

    private FeatureTable table(GermanCrs usual) {
        return CoverageTable.of(coverage, columns, crs == null ? usual : crs);
    }
}
