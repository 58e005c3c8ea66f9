package de.okd.geo;

import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.geo.io.shapefile.ShapefileFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The official boundaries 1:5,000,000 of 2021; tests that need them are skipped where they are not. */
public final class Vg5000 {
    private Vg5000() {}

    /** @param level {@code GEM}, {@code KRS} or {@code LAN} */
    public static Delivery.Boundaries read(String level) {
        Path file = Path.of(System.getProperty("okd.data", ""), "vg5000-2021", "VG5000_" + level + ".shp");
        Assumptions.assumeTrue(
                Files.isRegularFile(file),
                "The official boundaries are not there: " + file + " (system property okd.data)");
        return (Delivery.Boundaries)
                new ShapefileFormat().read(DeliveredFile.of(file)).get(0);
    }
}
