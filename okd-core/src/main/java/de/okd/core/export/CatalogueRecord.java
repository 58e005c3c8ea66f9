package de.okd.core.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import de.okd.core.source.Provenance;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * {@code metadata.jsonld}: the datasets of a package after DCAT-AP.de. Addresses are relative to the file; a portal that
 * publishes the package adds its contributor id and resolves them.
 */
final class CatalogueRecord {
    private static final String FILE_TYPE = "http://publications.europa.eu/resource/authority/file-type/CSV";
    private static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/text/csv";
    private static final String GERMAN = "http://publications.europa.eu/resource/authority/language/DEU";
    private static final Map<String, String> NAMESPACES = ImmutableMap.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dcatde", "http://dcat-ap.de/def/dcatde/",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "spdx", "http://spdx.org/rdf/terms#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private CatalogueRecord() {}

    static ObjectNode of(List<PackagedData> datasets) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode context = json.putObject("@context");
        NAMESPACES.forEach(context::put);
        ArrayNode graph = json.putArray("@graph");
        datasets.forEach(dataset -> describe(dataset, graph.addObject()));
        return json;
    }

    private static void describe(PackagedData dataset, ObjectNode json) {
        Provenance provenance = dataset.provenance();
        json.put("@id", "#" + dataset.name()).put("@type", "dcat:Dataset");
        json.put("dct:identifier", dataset.structure().id());
        json.set("dct:title", german(dataset.title()));
        String notes = dataset.structure().notes();
        json.set("dct:description", german(notes.isEmpty() ? dataset.title() : notes));
        json.set("dct:language", reference(GERMAN));
        if (!provenance.publisher().isEmpty()) {
            json.putObject("dct:publisher").put("@type", "foaf:Agent").put("foaf:name", provenance.publisher());
        }
        LocalDateTime retrieved = provenance.retrieved();
        if (retrieved != null) {
            json.set("dct:issued", typed(GermanTime.instant(retrieved), "xsd:dateTime"));
            json.set("dct:modified", typed(GermanTime.instant(retrieved), "xsd:dateTime"));
        }
        putSpatial(dataset, json);
        putTemporal(dataset, json);
        describeFile(dataset, json.putObject("dcat:distribution"));
    }

    private static void putSpatial(PackagedData dataset, ObjectNode json) {
        List<String> uris = PoliticalGeocoding.uris(dataset.regions());
        if (!uris.isEmpty()) {
            ArrayNode spatial = json.putArray("dct:spatial");
            ArrayNode political = json.putArray("dcatde:politicalGeocodingURI");
            uris.forEach(uri -> {
                spatial.add(reference(uri));
                political.add(reference(uri));
            });
        }
    }

    private static void putTemporal(PackagedData dataset, ObjectNode json) {
        if (!dataset.periods().isEmpty()) {
            int last = dataset.periods().size() - 1;
            ObjectNode time = json.putObject("dct:temporal").put("@type", "dct:PeriodOfTime");
            time.set("dcat:startDate", typed(dataset.periods().get(0).calendarYear() + "", "xsd:gYear"));
            time.set("dcat:endDate", typed(dataset.periods().get(last).calendarYear() + "", "xsd:gYear"));
        }
    }

    private static void describeFile(PackagedData dataset, ObjectNode json) {
        json.put("@id", "#" + dataset.name() + "-csv").put("@type", "dcat:Distribution");
        json.set("dct:title", german(dataset.title() + " (CSV)"));
        json.set("dcat:accessURL", reference(dataset.path()));
        json.set("dcat:downloadURL", reference(dataset.path()));
        json.set("dct:format", reference(FILE_TYPE));
        json.set("dcat:mediaType", reference(MEDIA_TYPE));
        json.set("dcat:byteSize", typed(Long.toString(dataset.bytes()), "xsd:nonNegativeInteger"));
        ObjectNode checksum = json.putObject("spdx:checksum").put("@type", "spdx:Checksum");
        checksum.set("spdx:algorithm", reference("spdx:checksumAlgorithm_sha256"));
        checksum.set("spdx:checksumValue", typed(dataset.sha256(), "xsd:hexBinary"));
        LicenceTerms.find(dataset.provenance().licence())
                .ifPresent(licence -> json.set("dct:license", reference(licence.uri())));
        if (!dataset.provenance().attribution().isEmpty()) {
            json.put("dcatde:licenseAttributionByText", dataset.provenance().attribution());
        }
    }

    private static ObjectNode reference(String uri) {
        return JsonNodeFactory.instance.objectNode().put("@id", uri);
    }

    private static ObjectNode german(String text) {
        return JsonNodeFactory.instance.objectNode().put("@language", "de").put("@value", text);
    }

    private static ObjectNode typed(String value, String type) {
        return JsonNodeFactory.instance.objectNode().put("@type", type).put("@value", value);
    }
}
