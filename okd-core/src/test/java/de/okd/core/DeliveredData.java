package de.okd.core;

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

    /** @param name of a municipal table, for example {@code 12411-01-01-5_00.csv} */
    public static Path municipal(String name) {
        return genesisTables().resolve("gemeinde").resolve(name);
    }

    /** @param name of a district table, for example {@code 21111-01-03-4.csv} */
    public static Path district(String name) {
        return genesisTables().resolve("kreis").resolve(name);
    }

    /** The municipal register of 30 November 2023. */
    public static Path municipalRegister() {
        return delivered("gv100ad-2023/GV100AD_301123.txt");
    }

    /** The BBSR's crosswalk of Hessen, 1990 to 2020. */
    public static Path crosswalk() {
        return delivered("crosswalk-bbsr/municipalities-hessen-1990-2020.csv");
    }

    /** @param path below the folder of all delivered files, for example {@code schools-2020/schools.csv} */
    public static Path delivered(String path) {
        Path file = Path.of(System.getProperty("okd.data", ""), path);
        Assumptions.assumeTrue(
                Files.isRegularFile(file), "The official file is not there: " + file + " (system property okd.data)");
        return file;
    }
}
