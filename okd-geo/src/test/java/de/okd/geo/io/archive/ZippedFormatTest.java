package de.okd.geo.io.archive;

import static de.okd.geo.ShapefileBuilder.square;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.Okd;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.source.DataFolder;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.geo.ShapefileBuilder;
import de.okd.geo.io.CoverageExport;
import de.okd.geo.io.Wetterau;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZippedFormatTest {
    @TempDir
    Path folder;

    private Path inside;
    private Path file;

    @BeforeEach
    void nameFiles() throws IOException {
        inside = Files.createDirectory(folder.resolve("inside"));
        file = Files.createDirectory(folder.resolve("delivered")).resolve("gemeinden.zip");
    }

    @Test
    void aShapefileIsReadWithAllItsFiles() throws IOException {
        shapefile("wölfersheim");
        Delivery.Boundaries read =
                (Delivery.Boundaries) read(new Zip().add(inside, "vg250/")).get(0);

        assertThat(read.dataset()).isEqualTo("wölfersheim");
        assertThat(read.boundaries().get(0).region().name()).isEqualTo("Wölfersheim");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void theProvenanceIsThatOfTheArchive() throws IOException {
        shapefile("gemeinden");
        Delivery read = read(new Zip().add(inside, "")).get(0);

        assertThat(read.provenance().file()).isEqualTo("gemeinden.zip");
        assertThat(read.provenance().sha256()).isEqualTo(DeliveredFile.of(file).sha256(List.of()));
    }

    @Test
    void everyFormatInsideIsADataset() throws IOException {
        shapefile("a");
        CoverageExport export = CoverageExport.of(Wetterau.coverage());
        export.geoJson(inside.resolve("b.geojson"));
        export.geoPackage(inside.resolve("c.gpkg"));
        export.flatGeobuf(inside.resolve("d.fgb"));
        export.geoParquet(inside.resolve("e.parquet"));

        assertThat(read(new Zip().add(inside, "")))
                .extracting(Delivery::dataset)
                .containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void whatIsNoGeographicFileIsNamed() throws IOException {
        shapefile("gemeinden");
        Zip zip = new Zip().add(inside, "").add("lies mich.txt", "Bitte lesen".getBytes(UTF_8));

        assertThat(read(zip).get(0).findings())
                .extracting(Finding::message)
                .containsExactly("There is also what is no geographic file and was not read: lies mich.txt.");
    }

    @Test
    void aBrokenFileInsideDoesNotStopTheOthers() throws IOException {
        shapefile("gemeinden");
        Zip zip = new Zip().add(inside, "").add("kreise.geojson", "{\"type\":\"FeatureCollection\",".getBytes(UTF_8));

        assertThat(read(zip))
                .singleElement()
                .satisfies(read -> assertThat(read.findings())
                        .extracting(Finding::message)
                        .singleElement()
                        .asString()
                        .startsWith("\"kreise.geojson\" was not read. Could not read the GeoJSON"));
    }

    @Test
    void aFolderLoadPicksItUp() throws IOException {
        shapefile("gemeinden");
        new Zip().add(inside, "").write(file);

        try (Okd okd = Okd.inMemory()) {
            okd.load(DataFolder.of(folder.resolve("delivered")));
            assertThat(okd.boundaries())
                    .extracting(Delivery.Boundaries::dataset)
                    .containsExactly("gemeinden");
        }
    }

    @Test
    void anArchiveOfTextIsLeftToOthers() throws IOException {
        new Zip()
                .add("tabelle.csv", "AGS;Einwohner\n06440008;29000\n".getBytes(UTF_8))
                .write(file);

        assertThat(new ZippedFormat().recognises(DeliveredFile.of(file))).isFalse();
    }

    @Test
    void anEntryThatLeadsOutOfTheArchiveIsRefused() throws IOException {
        shapefile("gemeinden");
        new Zip().add(inside, "").add("../../böse.shp", new byte[200]).write(file);

        assertThatThrownBy(() -> new ZippedFormat().read(DeliveredFile.of(file)))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("leads out of the archive");
    }

    @Test
    void anArchiveThatInflatesWithoutEndIsRefused() throws IOException {
        shapefile("gemeinden");
        new Zip().add(inside, "").add("null.shp", new byte[50_000_000]).write(file);

        assertThatThrownBy(() -> new ZippedFormat().read(DeliveredFile.of(file)))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("\"null.shp\" in it inflates to more than 500 times its size");
    }

    @Test
    void nothingIsLeftInTheFolderForTemporaryFiles() throws IOException {
        shapefile("gemeinden");
        long before = unpackedFolders();
        read(new Zip().add(inside, ""));

        assertThat(unpackedFolders()).isEqualTo(before);
    }

    private static long unpackedFolders() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("okd-zip"))
                    .count();
        }
    }

    private void shapefile(String stem) {
        new ShapefileBuilder(inside, stem)
                .region("06440024", "Wölfersheim", square(480_000, 5_570_000, 1000))
                .write();
    }

    private List<Delivery> read(Zip zip) throws IOException {
        DeliveredFile delivered = DeliveredFile.of(zip.write(file));
        assertThat(new ZippedFormat().recognises(delivered)).isTrue();
        return new ZippedFormat().read(delivered);
    }
}
