package de.okd.core.source.packaged;

import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.SourceFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The data packages that OKD exports: {@code datapackage.json} (Frictionless Data Package, version 2) with the description
 * of each dataset, and the data beside it. Packages of others lack the description and are not recognised; their CSV files
 * load as any others do.
 */
public final class DataPackageFormat implements SourceFormat {
    /** The profile of Frictionless descriptors. */
    public static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    /** DCAT-AP.de metadata beside the descriptor. */
    public static final String METADATA = "metadata.jsonld";

    /** Licences and attributions as text beside the descriptor. */
    public static final String LICENCES = "LICENCES.txt";

    private static final String MARK = "\"" + PackagedDescription.KEY + "\"";

    @Override
    public String name() {
        return "data package";
    }

    @Override
    public boolean recognises(DeliveredFile file) {
        String head = new String(file.head(), StandardCharsets.UTF_8);
        return head.startsWith("{") && head.contains("\"" + PROFILE + "\"") && head.contains(MARK);
    }

    @Override
    public List<Path> companions(DeliveredFile file) {
        Path folder = PackagedFile.folder(file);
        List<Path> companions = new ArrayList<>();
        for (PackagedFile packaged : readable(file)) {
            companions.add(packaged.path());
        }
        Stream.of(METADATA, LICENCES).map(folder::resolve).forEach(companions::add);
        return companions.stream().filter(Files::isRegularFile).toList();
    }

    /** A broken descriptor has no companions; reading it says what is wrong. */
    private static List<PackagedFile> readable(DeliveredFile file) {
        try {
            return PackagedFile.all(file);
        } catch (OkdException broken) {
            return List.of();
        }
    }

    @Override
    public List<Delivery> read(DeliveredFile file) {
        String sha256 = file.sha256(companions(file));
        List<Delivery> deliveries = new ArrayList<>();
        for (PackagedFile packaged : PackagedFile.all(file)) {
            deliveries.add(packaged.delivery(file, sha256));
        }
        return deliveries;
    }
}
