package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import de.okd.core.export.DataPackage;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Metadata after DCAT-AP.de, turned into triples by an independent JSON-LD processor. Oracle: the triples that the
 * specification of DCAT-AP.de 2.0 asks for, written by hand.
 */
class CatalogueRecordTest {
    private static final String BASE = "https://example.org/package/metadata.jsonld";
    private static final String DATASET = BASE + "#boese-drop-table-x";
    private static final String DISTRIBUTION = DATASET + "-csv";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private static List<String> triples(Path target) throws Exception {
        List<String> triples = new ArrayList<>();
        RdfQuadConsumer consumer = new RdfQuadConsumer() {
            @Override
            public RdfQuadConsumer quad(
                    String subject,
                    String predicate,
                    String object,
                    @Nullable String datatype,
                    @Nullable String language,
                    @Nullable String direction,
                    @Nullable String graph) {
                triples.add(node(subject) + " " + predicate + " " + object(object, datatype, language));
                return this;
            }
        };
        try (Reader reader = Files.newBufferedReader(target.resolve("metadata.jsonld"))) {
            JsonLd.toRdf(JsonDocument.of(reader)).base(BASE).provide(consumer);
        }
        return triples;
    }

    private static String node(String name) {
        return RdfQuadConsumer.isBlank(name) ? "_" : name;
    }

    private static String object(String object, @Nullable String datatype, @Nullable String language) {
        return datatype == null ? node(object) : "\"" + object + "\" " + (language == null ? datatype : language);
    }

    private static Path written(Path folder) throws Exception {
        DataPackage.write("package", List.of(InventedDataset.content(1)), folder);
        return folder;
    }

    @Test
    void theDatasetHasTitlePublisherTimeAndPlace(@TempDir Path folder) throws Exception {
        assertThat(triples(written(folder)))
                .contains(
                        DATASET + " http://www.w3.org/1999/02/22-rdf-syntax-ns#type " + DCAT + "Dataset",
                        DATASET + " " + DCT + "title \"Titel \"mit\"; Zeichen\" de",
                        DATASET + " " + DCT + "description \"Note\nzwei\" de",
                        DATASET + " " + DCT + "issued \"2017-10-10T11:01:03+02:00\" " + XSD + "dateTime",
                        DATASET + " " + DCT + "modified \"2017-10-10T11:01:03+02:00\" " + XSD + "dateTime",
                        DATASET + " " + DCT + "spatial http://dcat-ap.de/def/politicalGeocoding/districtKey/06440",
                        DATASET + " " + DCT
                                + "spatial http://dcat-ap.de/def/politicalGeocoding/municipalityKey/01001000",
                        DATASET + " http://dcat-ap.de/def/dcatde/politicalGeocodingURI"
                                + " http://dcat-ap.de/def/politicalGeocoding/districtKey/06440",
                        DATASET + " " + DCT + "publisher _",
                        "_ http://xmlns.com/foaf/0.1/name \"Statistische Ämter des Bundes und der Länder\" " + XSD
                                + "string",
                        "_ " + DCAT + "startDate \"2014\" " + XSD + "gYear",
                        "_ " + DCAT + "endDate \"2015\" " + XSD + "gYear",
                        DATASET + " " + DCAT + "distribution " + DISTRIBUTION)
                .noneMatch(triple -> triple.contains("municipalityKey/06440"));
    }

    @Test
    void theDistributionHasLicenceAttributionFormatSizeAndChecksum(@TempDir Path folder) throws Exception {
        Path target = written(folder);
        Path data = target.resolve("data/boese-drop-table-x.csv");
        String address = "https://example.org/package/data/boese-drop-table-x.csv";
        assertThat(triples(target))
                .contains(
                        DISTRIBUTION + " http://www.w3.org/1999/02/22-rdf-syntax-ns#type " + DCAT + "Distribution",
                        DISTRIBUTION + " " + DCT + "license http://dcat-ap.de/def/licenses/dl-by-de/2.0",
                        DISTRIBUTION + " http://dcat-ap.de/def/dcatde/licenseAttributionByText"
                                + " \"© Statistische Ämter, 2017.\nNamensnennung - Version 2.0\" " + XSD + "string",
                        DISTRIBUTION + " " + DCAT + "accessURL " + address,
                        DISTRIBUTION + " " + DCAT + "downloadURL " + address,
                        DISTRIBUTION + " " + DCT
                                + "format http://publications.europa.eu/resource/authority/file-type/CSV",
                        DISTRIBUTION + " " + DCAT + "mediaType https://www.iana.org/assignments/media-types/text/csv",
                        DISTRIBUTION + " " + DCAT + "byteSize \"" + Files.size(data) + "\" " + XSD
                                + "nonNegativeInteger",
                        "_ http://spdx.org/rdf/terms#algorithm http://spdx.org/rdf/terms#checksumAlgorithm_sha256",
                        "_ http://spdx.org/rdf/terms#checksumValue \""
                                + MoreFiles.asByteSource(data).hash(Hashing.sha256()) + "\" " + XSD + "hexBinary");
    }
}
