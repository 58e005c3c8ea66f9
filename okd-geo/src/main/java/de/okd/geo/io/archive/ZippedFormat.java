package de.okd.geo.io.archive;

import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Provenance;
import de.okd.core.source.SourceFormat;
import de.okd.geo.io.feature.FeatureDelivery;
import de.okd.geo.io.feature.SeveralParts;
import de.okd.geo.io.flatgeobuf.FlatGeobufFormat;
import de.okd.geo.io.geojson.GeoJsonFormat;
import de.okd.geo.io.geopackage.GeoPackageFormat;
import de.okd.geo.io.geoparquet.GeoParquetFormat;
import de.okd.geo.io.shapefile.ShapefileFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A zip with shapefiles, GeoPackages, GeoJSON, FlatGeobuf or GeoParquet in it: one dataset for each, called as the file inside. It is
 * unpacked into a folder for temporary files, which is deleted when all is read, and checked while it inflates.
 */
public final class ZippedFormat implements SourceFormat {
    private static final List<SourceFormat> FORMATS = List.of(
            new ShapefileFormat(),
            new GeoPackageFormat(),
            new GeoJsonFormat(),
            new FlatGeobufFormat(),
            new GeoParquetFormat());

    @Override
    public String name() {
        return "zipped boundaries";
    }

    /** Looks at the beginning of every entry. */
    @Override
    public boolean recognises(DeliveredFile file) {
        if (!ZipEntries.isZip(file.head(4))) {
            return false;
        }
        try (Unpacked beginnings = Unpacked.beginnings(file)) {
            return beginnings.files().stream().anyMatch(entry -> find(entry).isPresent());
        } catch (OkdException e) {
            return false;
        }
    }

    private static Optional<SourceFormat> find(Path entry) {
        DeliveredFile file = DeliveredFile.of(entry);
        return FORMATS.stream().filter(format -> format.recognises(file)).findFirst();
    }

    @Override
    public List<Path> companions(DeliveredFile file) {
        return FeatureDelivery.companions(file);
    }

    @Override
    public List<Delivery> read(DeliveredFile file) {
        SeveralParts parts = new SeveralParts(file.place());
        String sha256 = file.sha256(companions(file));
        try (Unpacked unpacked = Unpacked.of(file, companions(file))) {
            Set<Path> others = new TreeSet<>(unpacked.files());
            for (Path entry : unpacked.files()) {
                find(entry).ifPresent(format -> {
                    others.remove(entry);
                    others.removeAll(format.companions(DeliveredFile.of(entry)));
                    parts.add(name(entry), () -> read(format, entry, file, sha256));
                });
            }
            parts.leaveOut(others.stream().map(ZippedFormat::name).toList());
        }
        return parts.deliveries();
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }

    private static List<Delivery> read(SourceFormat format, Path entry, DeliveredFile archive, String sha256) {
        return format.read(DeliveredFile.of(entry)).stream()
                .map(delivery -> of(archive, sha256, delivery))
                .toList();
    }

    /** The same, delivered by the archive. */
    private static Delivery of(DeliveredFile archive, String sha256, Delivery delivery) {
        Provenance inner = delivery.provenance();
        Provenance provenance = new Provenance(
                archive.name(),
                sha256,
                inner.publisher(),
                inner.licence(),
                inner.attribution(),
                inner.retrieved(),
                inner.territorialStatus());
        if (delivery instanceof Delivery.Boundaries boundaries) {
            return new Delivery.Boundaries(
                    boundaries.dataset(), boundaries.boundaries(), provenance, boundaries.findings());
        }
        Delivery.Records records = (Delivery.Records) delivery;
        return new Delivery.Records(records.dataset(), records.title(), records.opener(), provenance);
    }
}
