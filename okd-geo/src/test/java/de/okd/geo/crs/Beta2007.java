package de.okd.geo.crs;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The official grid as Debian's package proj-data brings it; tests that need it are skipped where it is not installed. */
final class Beta2007 {
    private static final Path FILE = Path.of("/usr/share/proj/BETA2007.gsb");

    private Beta2007() {}

    static DatumGrid grid() {
        Assumptions.assumeTrue(Files.isRegularFile(FILE), "The official grid is not there: " + FILE + " (proj-data)");
        return DatumGrid.read(FILE);
    }
}
