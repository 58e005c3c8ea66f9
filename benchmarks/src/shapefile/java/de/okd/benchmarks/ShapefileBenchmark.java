package de.okd.benchmarks;

import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.geo.io.feature.FeatureSet;
import de.okd.geo.io.shapefile.BareShapefile;
import de.okd.geo.io.shapefile.ShapefileFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.shapefile.ShapefileDataStore;
import org.locationtech.jts.geom.Geometry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What does it cost to read the municipalities of VG5000, beside GeoTools' own reader of shapefiles? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
public class ShapefileBenchmark {
    private static final String NAME = "VG5000_GEM";

    private Path folder;
    private Path shapes;

    /** A copy, because GeoTools may write an index beside what it reads. */
    @Setup(Level.Trial)
    public void copy() throws IOException {
        folder = Files.createTempDirectory("shapefile");
        for (Path file : delivered()) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
        shapes = folder.resolve(NAME + ".shp");
        requireSameGeometries();
    }

    private static List<Path> delivered() throws IOException {
        try (Stream<Path> files = Files.list(DeliveredTables.boundaries())) {
            return files.filter(file -> file.getFileName().toString().startsWith(NAME + "."))
                    .toList();
        }
    }

    private void requireSameGeometries() throws IOException {
        FeatureSet ours = okdBare();
        List<List<Object>> theirs = geoTools();
        for (int i = 0; i < Math.max(theirs.size(), ours.features().size()); i++) {
            double theirArea = ((Geometry) theirs.get(i).get(0)).getArea();
            double area = ours.features().get(i).shape().geometry().getArea();
            if (Math.abs(area - theirArea) > 1e-9 * area) {
                throw new IllegalStateException("Feature " + i + " has " + area + " m² beside " + theirArea);
            }
        }
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** Geometries and attributes as they are in the files. */
    @Benchmark
    public FeatureSet okdBare() {
        return BareShapefile.read(shapes);
    }

    /** The same by GeoTools. */
    @Benchmark
    public List<List<Object>> geoTools() throws IOException {
        ShapefileDataStore store = new ShapefileDataStore(shapes.toUri().toURL());
        store.setCharset(StandardCharsets.UTF_8);
        List<List<Object>> rows = new ArrayList<>();
        try (FeatureReader<SimpleFeatureType, SimpleFeature> features = store.getFeatureReader()) {
            while (features.hasNext()) {
                rows.add(features.next().getAttributes());
            }
        } finally {
            store.dispose();
        }
        return rows;
    }

    /** With keys, names, provenance and checksum, checked, repaired and ready for the store. */
    @Benchmark
    public List<Delivery> okdDelivery() {
        return new ShapefileFormat().read(DeliveredFile.of(shapes));
    }
}
