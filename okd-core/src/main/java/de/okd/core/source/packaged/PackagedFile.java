package de.okd.core.source.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A data file of a package.
 *
 * @param path where it is
 * @param hash as the descriptor gives it, {@code sha256:} and hexadecimal digits
 * @param description of the dataset in it
 */
record PackagedFile(Path path, String hash, PackagedDescription description) {

    static Path folder(DeliveredFile descriptor) {
        Path folder = descriptor.path().toAbsolutePath().getParent();
        return folder == null ? descriptor.path() : folder;
    }

    /** @throws OkdException {@code INVALID_DATA} if the descriptor is broken */
    static List<PackagedFile> all(DeliveredFile descriptor) {
        JsonNode json =
                DescriptionJson.tree(new String(descriptor.bytes(), StandardCharsets.UTF_8), descriptor.place());
        List<PackagedFile> files = new ArrayList<>();
        for (JsonNode resource : json.path("resources")) {
            files.add(of(resource, descriptor));
        }
        return files;
    }

    private static PackagedFile of(JsonNode resource, DeliveredFile descriptor) {
        Path folder = folder(descriptor);
        String name = resource.path("path").asText();
        if (name.indexOf('\0') >= 0 || !folder.resolve(name).normalize().startsWith(folder) || !name.endsWith(".csv")) {
            throw new OkdException(
                    ErrorCode.INVALID_DATA,
                    "The package names \"" + name + "\" as a data file; expected a CSV file in its own folder.",
                    descriptor.place());
        }
        return new PackagedFile(
                folder.resolve(name),
                resource.path("hash").asText(),
                DescriptionJson.read(resource.path(PackagedDescription.KEY), descriptor.place()));
    }

    /** The dataset, read while it is stored. Where it came from stays; file and hash are those of the package. */
    Delivery delivery(DeliveredFile descriptor, String sha256) {
        requireUnchanged();
        return new Delivery.Streamed(
                description.structure().id(),
                () -> DescribedReader.open(PackageRows.open(path), description.structure(), place()),
                description.provenance(descriptor.name(), sha256));
    }

    private void requireUnchanged() {
        if (!Files.isRegularFile(path)) {
            throw new OkdException(
                    ErrorCode.MISSING_COMPANION,
                    "The data file of the package is missing. Put it back, or export the dataset again.",
                    Place.file(path.toString()));
        }
        try {
            String found = "sha256:" + MoreFiles.asByteSource(path).hash(Hashing.sha256());
            if (!found.equals(hash)) {
                throw new OkdException(
                        ErrorCode.INVALID_DATA,
                        "The data file was changed after the export: its hash is " + found + ", the package says "
                                + hash + ". Export the dataset again, or load the file without its package.",
                        place());
            }
        } catch (IOException e) {
            throw new OkdException(ErrorCode.UNREADABLE, "Could not read the data file: " + e, place(), e);
        }
    }

    private Place place() {
        return Place.file(String.valueOf(path.getFileName()));
    }
}
