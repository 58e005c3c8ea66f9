package de.okd.core;

import de.okd.core.preview.Preview;
import de.okd.core.preview.PreviewPart;
import de.okd.core.preview.PreviewReading;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.SourceFormat;
import de.okd.core.source.TabularSource;
import de.okd.core.source.tabular.Mapping;
import java.nio.file.Path;
import java.util.List;

/** Previews through the formats. */
final class FilePreview {
    private FilePreview() {}

    static Preview of(Path path) {
        DeliveredFile file = DeliveredFile.of(path);
        SourceFormat format = Reading.requireFormat(file);
        List<TabularSource> tables = format.tables(file);
        List<PreviewPart> parts = tables.isEmpty()
                ? format.read(file).stream().map(PreviewReading::of).toList()
                : tables.stream()
                        .flatMap(table -> PreviewReading.of(table, Mapping.detected()).stream())
                        .toList();
        return new Preview(file.name(), format.name(), format.dialect(file), parts);
    }

    static Preview of(Path path, Mapping mapping) {
        DeliveredFile file = DeliveredFile.of(path);
        SourceFormat format = Reading.requireFormat(file);
        TabularSource table = MappedTables.one(format.tables(file), mapping, file.place());
        return new Preview(file.name(), format.name(), format.dialect(file), PreviewReading.of(table, mapping));
    }
}
