package de.okd.core;

import de.okd.core.error.Finding;
import de.okd.core.source.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a load made of each delivered file, in the order of their paths.
 *
 * @param files one entry per file, files that belong to another (a shapefile's {@code .dbf}) left out
 */
public record LoadReport(List<FileReport> files) {
    public LoadReport {
        files = List.copyOf(files);
    }

    /** What became of a file. */
    public enum Outcome {
        /** Stored as a new version. */
        LOADED,
        /** These bytes are in the store already. */
        UNCHANGED,
        /** No format recognised the content. */
        UNRECOGNISED,
        /** Recognised, but nothing trustworthy could be made of it; the store is as before. */
        FAILED
    }

    /**
     * @param path the file
     * @param outcome what became of it
     * @param versions those that hold its content, one for each dataset in it; empty unless it is {@link Outcome#LOADED} or
     *     {@link Outcome#UNCHANGED}
     * @param findings everything doubtful
     * @param message why it was not loaded; empty if it was
     */
    public record FileReport(
            Path path, Outcome outcome, List<Version> versions, List<Finding> findings, String message) {
        public FileReport {
            versions = List.copyOf(versions);
            findings = List.copyOf(findings);
        }

        @Override
        public String toString() {
            String stored = versions.stream()
                    .map(v -> " " + v.dataset() + ", version " + v.number() + ", " + v.entries() + " entries")
                    .collect(Collectors.joining(";"));
            return outcome + " " + path.getFileName() + stored + (message.isEmpty() ? "" : ": " + message);
        }
    }

    public List<FileReport> with(Outcome outcome) {
        return files.stream().filter(file -> file.outcome() == outcome).toList();
    }

    /** All findings of all files. */
    public List<Finding> findings() {
        return files.stream().flatMap(file -> file.findings().stream()).toList();
    }

    /** One line per file, and one per finding below it. */
    @Override
    public String toString() {
        return files.stream()
                .map(file -> file
                        + file.findings().stream()
                                .map(finding -> "\n  " + finding)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
