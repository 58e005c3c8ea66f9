package de.okd.core.export;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import de.okd.core.dataset.Slice;
import de.okd.core.region.Region;
import de.okd.core.source.packaged.DataPackageFormat;
import de.okd.core.table.CsvFile;
import de.okd.core.table.CsvStyle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder with datasets and all that others need to use them: {@code data/<dataset>.csv} in the long layout,
 * {@code datapackage.json} (Frictionless Data Package, version 2) with the description OKD loads them by,
 * {@code metadata.jsonld} (DCAT-AP.de) and {@code LICENCES.txt}. Nothing in it depends on the time of writing.
 */
public final class DataPackage {
    private final Path folder;
    private final ResourceNames names = new ResourceNames();
    private final List<PackagedData> datasets = new ArrayList<>();

    private DataPackage(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the package into an existing empty folder.
     *
     * @param name of the package
     * @param contents one dataset after another, so that one at a time is in memory
     */
    public static void write(String name, Iterable<DatasetContent> contents, Path folder) throws IOException {
        DataPackage written = new DataPackage(folder);
        Files.createDirectory(folder.resolve("data"));
        for (DatasetContent content : contents) {
            written.add(content);
        }
        written.describe(ResourceNames.name(name));
    }

    private void add(DatasetContent content) throws IOException {
        String name = names.free(content.structure().id());
        Path file = folder.resolve("data").resolve(name + ".csv");
        CsvFile.write(content.rows(), CsvStyle.RFC_4180, file);
        datasets.add(new PackagedData(
                name,
                content.structure(),
                content.provenance(),
                content.observations().regions().stream().map(Region::key).toList(),
                content.observations().slices().stream()
                        .map(Slice::period)
                        .distinct()
                        .sorted()
                        .toList(),
                Files.size(file),
                MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString()));
    }

    private void describe(String name) throws IOException {
        write(PackageDescriptor.of(name, datasets), folder.resolve("datapackage.json"));
        write(CatalogueRecord.of(datasets), folder.resolve(DataPackageFormat.METADATA));
        Files.writeString(folder.resolve(DataPackageFormat.LICENCES), LicenceText.of(datasets), StandardCharsets.UTF_8);
    }

    private static void write(JsonNode json, Path file) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        String text = JsonMapper.builder().build().writer(printer).writeValueAsString(json);
        Files.writeString(file, text + "\n", StandardCharsets.UTF_8);
    }
}
