package de.okd.core;

import static java.util.Objects.requireNonNull;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files of one folder that deliver the same dataset. */
final class Competition {
    private final String dataset;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Path path, String sha256, Recency recency) {}

    Competition(String dataset) {
        this.dataset = dataset;
    }

    void enter(Path path, String sha256, Recency recency) {
        entries.add(new Entry(path, sha256, recency));
    }

    /** Whether the files differ; copies of one file do not compete. */
    boolean isOpen() {
        return entries.stream().map(Entry::sha256).distinct().count() > 1;
    }

    /** How new each file's delivery is. */
    Map<Path, Recency> newest() {
        Map<Path, Recency> newest = new LinkedHashMap<>();
        entries.forEach(entry -> newest.put(entry.path(), entry.recency()));
        return newest;
    }

    /** One, if the file is among them. */
    List<Finding> findings(Path path) {
        return newest().containsKey(path)
                ? List.of(new Finding(
                        Finding.Code.SEVERAL_DELIVERIES,
                        "this folder has " + entries.size() + " files of dataset \"" + dataset
                                + "\", loaded from old to new: " + files()
                                + ". The last is the current version; take out what is not wanted.",
                        Place.file(String.valueOf(path.getFileName()))))
                : List.of();
    }

    private String files() {
        Path common = entries.stream()
                .map(entry -> entry.path().toAbsolutePath())
                .reduce(Competition::common)
                .orElseThrow();
        return entries.stream()
                .sorted(Comparator.comparing(Entry::recency))
                .map(entry -> common.relativize(entry.path().toAbsolutePath()) + " (" + entry.recency() + ")")
                .collect(Collectors.joining(", "));
    }

    /** The folder both are in, so that a finding is the same wherever the folder lies. */
    private static Path common(Path folder, Path file) {
        return file.startsWith(folder) ? folder : common(requireNonNull(folder.getParent()), file);
    }
}
