package de.okd.core;

import de.okd.core.dataset.SumCheck;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.SourceFormat;
import de.okd.core.source.tabular.Mapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;

/** A file as read, before it is stored. */
sealed interface Reading {
    List<SourceFormat> FORMATS = ServiceLoader.load(SourceFormat.class, SourceFormat.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(SourceFormat::isGeneric))
            .toList();

    Path path();

    /** What it holds, checked. */
    record Content(Path path, String sha256, List<Delivery> deliveries) implements Reading {}

    /** It was not read, because its bytes are stored already. */
    record Known(Path path, String sha256) implements Reading {}

    /** Nothing trustworthy could be made of it. */
    record Refused(Path path, OkdException reason) implements Reading {}

    /** @param stored the hashes of what is in the store */
    static Reading of(Path path, Set<String> stored) {
        DeliveredFile file = DeliveredFile.of(path);
        try {
            SourceFormat format = requireFormat(file);
            String hash = file.sha256(format.companions(file));
            if (stored.contains(hash)) {
                return new Known(path, hash);
            }
            return new Content(path, hash, checked(format.read(file), file));
        } catch (OkdException reason) {
            return new Refused(path, reason);
        }
    }

    /**
     * A file read as a mapping says, whether or not its bytes are stored already.
     *
     * @throws OkdException {@code UNRECOGNISED_FILE} if no format knows it, or whatever its format or the mapping finds wrong
     */
    static Content of(Path path, Mapping mapping) {
        DeliveredFile file = DeliveredFile.of(path);
        SourceFormat format = requireFormat(file);
        List<Delivery> deliveries = MappedTables.read(format.tables(file), mapping, file.place());
        return new Content(path, file.sha256(format.companions(file)), checked(deliveries, file));
    }

    /** The files that are read on their own; companions are read with the file they belong to. */
    static List<Path> withoutCompanions(List<Path> paths) {
        Set<Path> companions = new HashSet<>();
        for (Path path : paths) {
            DeliveredFile file = DeliveredFile.of(path);
            format(file).ifPresent(format -> companions.addAll(format.companions(file)));
        }
        return paths.stream().filter(path -> !companions.contains(path)).toList();
    }

    /** @throws OkdException {@code UNRECOGNISED_FILE} if no format knows the file */
    static SourceFormat requireFormat(DeliveredFile file) {
        return format(file).orElseThrow(() -> unrecognised(file.place()));
    }

    private static Optional<SourceFormat> format(DeliveredFile file) {
        return FORMATS.stream().filter(format -> format.recognises(file)).findFirst();
    }

    /** By which names other files of the same datasets are found; empty if nothing can be said. */
    static List<String> likelyDatasets(Path path) {
        DeliveredFile file = DeliveredFile.of(path);
        try {
            return format(file).map(format -> format.likelyDatasets(file)).orElse(List.of());
        } catch (OkdException unreadable) {
            return List.of();
        }
    }

    private static List<Delivery> checked(List<Delivery> deliveries, DeliveredFile file) {
        return deliveries.stream()
                .map(delivery -> checked(delivery, file.place()))
                .toList();
    }

    /** With the findings of its sums. */
    static Delivery checked(Delivery delivery, Place place) {
        if (delivery instanceof Delivery.Table table) {
            List<Finding> findings = new ArrayList<>(table.findings());
            findings.addAll(SumCheck.check(table.observations(), place));
            return new Delivery.Table(table.observations(), table.provenance(), findings);
        }
        return delivery;
    }

    private static OkdException unrecognised(Place place) {
        String known =
                String.join(", ", FORMATS.stream().map(SourceFormat::name).toList());
        return new OkdException(
                ErrorCode.UNRECOGNISED_FILE, "No format recognises the content; known are: " + known + ".", place);
    }
}
