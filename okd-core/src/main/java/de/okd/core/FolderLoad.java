package de.okd.core;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import de.okd.core.LoadReport.FileReport;
import de.okd.core.LoadReport.Outcome;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.internal.duckdb.Store;
import de.okd.core.source.Version;
import de.okd.core.source.tabular.Mapping;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes files into the store, one transaction each. */
final class FolderLoad {
    private final Store store;
    private final Progress.Listener listener;
    private final ListMultimap<String, Version> stored = ArrayListMultimap.create();

    FolderLoad(Store store, Progress.Listener listener) {
        this.store = store;
        this.listener = listener;
        store.versions().forEach(version -> stored.put(version.provenance().sha256(), version));
    }

    LoadReport load(List<Path> paths) {
        List<Path> files = Reading.withoutCompanions(paths);
        List<FileReport> reports = new ArrayList<>();
        Set<String> known = Set.copyOf(stored.keySet());
        try (ReadAhead ahead = new ReadAhead(files, path -> Reading.of(path, known))) {
            for (Path path : files) {
                listener.on(new Progress(name(path), reports.size(), files.size()));
                reports.add(tolerant(next(ahead, path)));
            }
        }
        listener.on(new Progress("", files.size(), files.size()));
        return new LoadReport(reports);
    }

    private static Reading next(ReadAhead ahead, Path path) {
        try {
            return ahead.next();
        } catch (InterruptedException e) {
            throw cancelled(path);
        }
    }

    private FileReport tolerant(Reading reading) {
        if (reading instanceof Reading.Refused refused) {
            OkdException reason = refused.reason();
            Outcome outcome = reason.code() == ErrorCode.UNRECOGNISED_FILE ? Outcome.UNRECOGNISED : Outcome.FAILED;
            return new FileReport(reading.path(), outcome, List.of(), List.of(), String.valueOf(reason.getMessage()));
        }
        return store(reading);
    }

    FileReport loadFile(Path path) {
        return store(Reading.of(path, stored.keySet()));
    }

    FileReport loadFile(Path path, Mapping mapping) {
        return store(Reading.of(path, mapping));
    }

    private FileReport store(Reading reading) {
        if (reading instanceof Reading.Refused refused) {
            throw refused.reason();
        }
        if (reading instanceof Reading.Content content && !stored.containsKey(content.sha256())) {
            return store(content);
        }
        String hash =
                reading instanceof Reading.Content content ? content.sha256() : ((Reading.Known) reading).sha256();
        return new FileReport(reading.path(), Outcome.UNCHANGED, stored.get(hash), List.of(), "");
    }

    private FileReport store(Reading.Content content) {
        stopIfCancelled(content.path());
        List<Version> versions = store.write(
                content.deliveries(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                () -> stopIfCancelled(content.path()));
        stored.putAll(content.sha256(), versions);
        List<Finding> findings = versions.stream()
                .flatMap(version -> store.findings(version).stream())
                .toList();
        return new FileReport(content.path(), Outcome.LOADED, versions, findings, "");
    }

    private static void stopIfCancelled(Path path) {
        if (Thread.interrupted()) {
            throw cancelled(path);
        }
    }

    private static OkdException cancelled(Path path) {
        return new OkdException(
                ErrorCode.CANCELLED,
                "The load was cancelled; files before this one are loaded, this one is not.",
                Place.file(name(path)));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
