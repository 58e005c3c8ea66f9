package de.okd.core;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import de.okd.core.LoadReport.FileReport;
import de.okd.core.LoadReport.Outcome;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.internal.duckdb.LoadWatch;
import de.okd.core.internal.duckdb.Store;
import de.okd.core.source.Delivery;
import de.okd.core.source.Version;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.store.LoadOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Takes files into the store, one transaction each. */
final class FolderLoad {
    private final Store store;
    private final LoadOptions options;
    private final Progress.Listener listener;
    private final Runnable onCommit;
    private final ListMultimap<String, Version> stored = ArrayListMultimap.create();
    private final ListMultimap<String, String> loaded = ArrayListMultimap.create();
    private LoadOrder order = new LoadOrder(List.of(), FolderLoad::stopIfCancelled);
    private List<Finding> found = List.of();
    private Progress step = new Progress("", 0, 0);

    FolderLoad(Store store, LoadOptions options, Progress.Listener listener, Runnable onCommit) {
        this.store = store;
        this.options = options;
        this.listener = listener;
        this.onCommit = onCommit;
        store.versions().forEach(version -> stored.put(version.provenance().sha256(), version));
    }

    LoadReport load(List<Path> paths) {
        List<Path> files = Reading.withoutCompanions(paths);
        order = new LoadOrder(files, FolderLoad::stopIfCancelled);
        Map<Path, FileReport> reports = new HashMap<>();
        Set<String> known = Set.copyOf(stored.keySet());
        try (ReadAhead ahead =
                new ReadAhead(order.paths(), path -> Reading.of(path, order.isCompeting(path) ? Set.of() : known))) {
            for (Path path : order.paths()) {
                step = new Progress(name(path), reports.size(), files.size());
                listener.on(step);
                reports.put(path, tolerant(next(ahead, path)));
            }
        }
        listener.on(new Progress("", files.size(), files.size()));
        return new LoadReport(
                files.stream().map(reports::get).map(Objects::requireNonNull).toList());
    }

    private static Reading next(ReadAhead ahead, Path path) {
        try {
            return ahead.next();
        } catch (InterruptedException e) {
            throw cancelled(path);
        }
    }

    /** Whatever is wrong with one file does not stop the others; what is wrong with the store or the machine does. */
    private FileReport tolerant(Reading reading) {
        try {
            return store(reading);
        } catch (OkdException reason) {
            if (isOfTheStore(reason) && !(reading instanceof Reading.Refused)) {
                throw reason;
            }
            Outcome outcome = reason.code() == ErrorCode.UNRECOGNISED_FILE ? Outcome.UNRECOGNISED : Outcome.FAILED;
            List<Finding> findings = reason.code() == ErrorCode.RULE_BROKEN ? found : List.of();
            return new FileReport(reading.path(), outcome, List.of(), findings, String.valueOf(reason.getMessage()));
        }
    }

    private static boolean isOfTheStore(OkdException reason) {
        return switch (reason.code().kind()) {
            case RESOURCE, INTERNAL -> reason.code() != ErrorCode.UNREADABLE;
            default -> false;
        };
    }

    FileReport loadFile(Path path) {
        step = new Progress(name(path), 0, 1);
        return store(Reading.of(path, stored.keySet()));
    }

    FileReport loadFile(Path path, Mapping mapping) {
        return store(Reading.of(path, mapping));
    }

    private FileReport store(Reading reading) {
        if (reading instanceof Reading.Refused refused) {
            throw refused.reason();
        }
        if (reading instanceof Reading.Content content
                && (!stored.containsKey(content.sha256()) || isSuperseded(content))) {
            return store(content);
        }
        String hash =
                reading instanceof Reading.Content content ? content.sha256() : ((Reading.Known) reading).sha256();
        return new FileReport(reading.path(), Outcome.UNCHANGED, stored.get(hash), List.of(), "");
    }

    /** Whether an older delivery, new to the store, was loaded before this newer one, which the store has. */
    private boolean isSuperseded(Reading.Content content) {
        return order.isCompeting(content.path())
                && !loaded.containsValue(content.sha256())
                && content.deliveries().stream().map(Delivery::dataset).anyMatch(loaded::containsKey);
    }

    private FileReport store(Reading.Content content) {
        stopIfCancelled(content.path());
        List<Version> versions = store.write(
                content.deliveries(), Instant.now().truncatedTo(ChronoUnit.MICROS), new Watch(content.path()));
        onCommit.run();
        stored.replaceValues(content.sha256(), versions);
        versions.forEach(version -> loaded.put(version.dataset(), content.sha256()));
        return new FileReport(content.path(), Outcome.LOADED, versions, found, "");
    }

    /** Tells the listener about long files, and looks for an interrupt before it is too late. */
    private final class Watch implements LoadWatch {
        private final Path path;

        Watch(Path path) {
            this.path = path;
        }

        @Override
        public void rows(long stored) {
            listener.on(step.withRows(stored));
        }

        @Override
        public List<Finding> known(String dataset) {
            return order.findings(path, dataset);
        }

        @Override
        public void found(List<Finding> findings) {
            found = findings;
            if (options.strict()) {
                StrictLoad.refuseErrors(name(path), findings);
            }
        }

        @Override
        public void beforeCommit() {
            stopIfCancelled(path);
        }
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
