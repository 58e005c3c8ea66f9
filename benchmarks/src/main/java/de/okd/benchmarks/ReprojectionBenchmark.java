package de.okd.benchmarks;

import de.okd.geo.crs.CrsTransform;
import de.okd.geo.crs.GermanCrs;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What does it cost to bring 200,000 points from one reference system to another, beside GeoTools' bare transform? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReprojectionBenchmark {
    private static final int POINTS = 200_000;

    @Param({
        "WGS84 UTM_32",
        "UTM_32 WGS84",
        "UTM_33 UTM_32",
        "GAUSS_KRUEGER_3 UTM_32",
        "LAEA UTM_32",
        "WEB_MERCATOR UTM_32"
    })
    public String pair;

    private CrsTransform okd;
    private MathTransform bare;
    private double[] points;
    private double[] scratch;

    @Setup(Level.Trial)
    public void prepare() throws FactoryException {
        GermanCrs from = GermanCrs.valueOf(pair.split(" ")[0]);
        GermanCrs to = GermanCrs.valueOf(pair.split(" ")[1]);
        okd = CrsTransform.between(from, to);
        bare = CRS.findMathTransform(
                CRS.decode("EPSG:" + from.epsg(), true), CRS.decode("EPSG:" + to.epsg(), true), true);
        points = new Random(1)
                .doubles(POINTS)
                .flatMap(share -> DoubleStream.of(6 + 9 * share, 47.5 + 7 * (share * 1000 % 1)))
                .toArray();
        CrsTransform.between(GermanCrs.ETRS89, from).transform(points);
        scratch = new double[points.length];
    }

    /** A copy of the points, transformed in place. */
    @Benchmark
    public double[] okd() {
        System.arraycopy(points, 0, scratch, 0, points.length);
        okd.transform(scratch);
        return scratch;
    }

    /** The same by the transform GeoTools finds for the two codes. */
    @Benchmark
    public double[] bare() throws TransformException {
        System.arraycopy(points, 0, scratch, 0, points.length);
        bare.transform(scratch, 0, scratch, 0, POINTS);
        return scratch;
    }
}
