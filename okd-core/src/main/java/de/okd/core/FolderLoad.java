package de.okd.core;

import de.okd.core.LoadReport.FileReport;
import de.okd.core.LoadReport.Outcome;
import de.okd.core.dataset.SumCheck;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.internal.duckdb.Store;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.SourceFormat;
import de.okd.core.source.Version;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;

/** Takes files through the formats into the store, one transaction each. */
final class FolderLoad {
    private static final List<SourceFormat> FORMATS =
            ServiceLoader.load(SourceFormat.class, SourceFormat.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private final Store store;
    private final Progress.Listener listener;

    FolderLoad(Store store, Progress.Listener listener) {
        this.store = store;
        this.listener = listener;
    }

    LoadReport load(List<Path> paths) {
        List<DeliveredFile> files = withoutCompanions(paths);
        List<FileReport> reports = new ArrayList<>();
        for (DeliveredFile file : files) {
            listener.on(new Progress(file.name(), reports.size(), files.size()));
            reports.add(tolerant(file));
        }
        listener.on(new Progress("", files.size(), files.size()));
        return new LoadReport(reports);
    }

    private static List<DeliveredFile> withoutCompanions(List<Path> paths) {
        Set<Path> companions = new HashSet<>();
        for (Path path : paths) {
            DeliveredFile file = DeliveredFile.of(path);
            format(file).ifPresent(format -> companions.addAll(format.companions(file)));
        }
        return paths.stream()
                .filter(path -> !companions.contains(path))
                .map(DeliveredFile::of)
                .toList();
    }

    private static Optional<SourceFormat> format(DeliveredFile file) {
        return FORMATS.stream().filter(format -> format.recognises(file)).findFirst();
    }

    private FileReport tolerant(DeliveredFile file) {
        try {
            return load(file);
        } catch (OkdException e) {
            if (e.code() == ErrorCode.CANCELLED) {
                throw e;
            }
            Outcome outcome = e.code() == ErrorCode.UNRECOGNISED_FILE ? Outcome.UNRECOGNISED : Outcome.FAILED;
            return new FileReport(file.path(), outcome, null, List.of(), String.valueOf(e.getMessage()));
        }
    }

    FileReport loadFile(Path path) {
        return load(DeliveredFile.of(path));
    }

    private FileReport load(DeliveredFile file) {
        SourceFormat format = format(file).orElseThrow(() -> unrecognised(file));
        String hash = file.sha256(format.companions(file));
        for (Version version : store.versions()) {
            if (version.provenance().sha256().equals(hash)) {
                return new FileReport(file.path(), Outcome.UNCHANGED, version, List.of(), "");
            }
        }
        stopIfCancelled(file);
        Delivery delivery = format.read(file);
        List<Finding> findings = findings(delivery, file);
        Version version = store.write(
                delivery, findings, Instant.now().truncatedTo(ChronoUnit.MICROS), () -> stopIfCancelled(file));
        return new FileReport(file.path(), Outcome.LOADED, version, findings, "");
    }

    private static List<Finding> findings(Delivery delivery, DeliveredFile file) {
        List<Finding> findings = new ArrayList<>(delivery.findings());
        if (delivery instanceof Delivery.Table table) {
            findings.addAll(SumCheck.check(table.observations(), file.place()));
        }
        return findings;
    }

    private static void stopIfCancelled(DeliveredFile file) {
        if (Thread.interrupted()) {
            throw new OkdException(
                    ErrorCode.CANCELLED,
                    "The load was cancelled; files before this one are loaded, this one is not.",
                    file.place());
        }
    }

    private static OkdException unrecognised(DeliveredFile file) {
        String known =
                String.join(", ", FORMATS.stream().map(SourceFormat::name).toList());
        return new OkdException(
                ErrorCode.UNRECOGNISED_FILE,
                "No format recognises the content; known are: " + known + ".",
                file.place());
    }
}
