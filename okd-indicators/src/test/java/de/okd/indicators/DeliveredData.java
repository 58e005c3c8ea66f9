package de.okd.indicators;

import de.okd.core.Okd;
import de.okd.core.source.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The official files as delivered; tests that need them are skipped where they are not. */
public final class DeliveredData {
    private DeliveredData() {}

    /** The folder of all 23 GENESIS tables of 2017. */
    public static Path genesisTables() {
        Path folder = Path.of(System.getProperty("okd.data", ""), "regionalstatistik-2017");
        Assumptions.assumeTrue(
                Files.isDirectory(folder),
                "The official GENESIS tables are not there: " + folder + " (system property okd.data)");
        return folder;
    }

    /** The BBSR's conversion weights of Hessen, 1990 to 2020. */
    public static Path crosswalk() {
        Path file =
                Path.of(System.getProperty("okd.data", ""), "crosswalk-bbsr", "municipalities-hessen-1990-2020.csv");
        Assumptions.assumeTrue(
                Files.isRegularFile(file),
                "The BBSR's crosswalk is not there: " + file + " (system property okd.data)");
        return file;
    }

    /** A store in memory that holds all of them. */
    public static Okd store() {
        Path folder = genesisTables();
        Okd okd = Okd.inMemory();
        okd.load(DataFolder.of(folder));
        return okd;
    }
}
