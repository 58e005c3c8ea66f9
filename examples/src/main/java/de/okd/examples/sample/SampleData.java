package de.okd.examples.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the sample: eight invented tables and one invented map of two districts, in the layouts in
 * which the offices deliver theirs.
 */
public final class SampleData {

    /** Start value of every invented number; the same value gives the same bytes. */
    public static final long SEED = 42;

    private SampleData() {}

    /** Writes all files of the sample into the folder, which is created if it is missing. */
    public static void writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            write(MunicipalityFacts.all(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the sample to " + folder, e);
        }
    }

    private static void write(List<MunicipalityFacts> municipalities, Path folder) throws IOException {
        for (GenesisTable table : tables(Region.inTableOrder(municipalities))) {
            GenesisTableWriter.write(table, folder);
        }
        SampleMap.write(municipalities, folder);
    }

    private static List<GenesisTable> tables(List<Region> regions) {
        return List.of(
                PopulationTable.of(regions),
                AgeTable.of(regions),
                MeanAgeTable.of(regions),
                MovesTable.of(regions),
                EmployeeTable.atWorkplace(regions),
                EmployeeTable.atResidence(regions),
                LandUseTable.of(regions),
                AccidentTable.of(regions));
    }
}
