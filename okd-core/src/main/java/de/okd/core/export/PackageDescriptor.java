package de.okd.core.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.source.packaged.DataPackageFormat;
import de.okd.core.source.packaged.DescriptionJson;
import de.okd.core.source.packaged.PackagedDescription;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** {@code datapackage.json}: Frictionless Data Package, version 2. */
final class PackageDescriptor {
    private static final String RESOURCE_PROFILE = "https://datapackage.org/profiles/2.0/dataresource.json";

    private PackageDescriptor() {}

    static ObjectNode of(String name, List<PackagedData> datasets) {
        ObjectNode json = object().put("$schema", DataPackageFormat.PROFILE);
        json.putObject(PackagedDescription.KEY).put("layout", "long");
        json.put("name", name);
        json.put("title", datasets.stream().map(PackagedData::title).collect(Collectors.joining("; ")));
        datasets.stream()
                .map(dataset -> dataset.provenance().retrieved())
                .filter(Objects::nonNull)
                .max(LocalDateTime::compareTo)
                .ifPresent(latest -> json.put("created", GermanTime.instant(latest)));
        List<Provenance> provenances =
                datasets.stream().map(PackagedData::provenance).toList();
        putLicences(
                json, provenances.stream().map(Provenance::licence).distinct().toList());
        putContributors(
                json, provenances.stream().map(Provenance::publisher).distinct().toList());
        ArrayNode resources = json.putArray("resources");
        datasets.forEach(dataset -> resources.add(resource(dataset)));
        return json;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The list must not be empty, and one that leaves an unknown licence out would say too much. */
    private static void putLicences(ObjectNode json, Collection<Licence> licences) {
        List<LicenceTerms> terms = licences.stream()
                .flatMap(licence -> LicenceTerms.find(licence).stream())
                .toList();
        if (!terms.isEmpty() && terms.size() == licences.size()) {
            ArrayNode array = json.putArray("licenses");
            terms.forEach(term -> array.addObject()
                    .put("name", term.id())
                    .put("title", term.title())
                    .put("path", term.page()));
        }
    }

    private static void putContributors(ObjectNode json, List<String> publishers) {
        List<String> named = publishers.stream().filter(name -> !name.isEmpty()).toList();
        if (!named.isEmpty()) {
            ArrayNode array = json.putArray("contributors");
            named.forEach(name ->
                    array.addObject().put("title", name).putArray("roles").add("publisher"));
        }
    }

    private static ObjectNode resource(PackagedData dataset) {
        ObjectNode json = object().put("$schema", RESOURCE_PROFILE)
                .put("name", dataset.name())
                .put("type", "table")
                .put("path", dataset.path())
                .put("title", dataset.title())
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8")
                .put("bytes", dataset.bytes())
                .put("hash", "sha256:" + dataset.sha256());
        if (!dataset.structure().notes().isEmpty()) {
            json.put("description", dataset.structure().notes());
        }
        json.putObject("dialect")
                .put("delimiter", ",")
                .put("lineTerminator", "\r\n")
                .put("quoteChar", "\"")
                .put("doubleQuote", true)
                .put("header", true);
        json.putArray("sources").add(source(dataset.provenance()));
        putLicences(json, List.of(dataset.provenance().licence()));
        json.set("schema", TableSchema.of(dataset.structure()));
        json.set(
                PackagedDescription.KEY,
                DescriptionJson.write(new PackagedDescription(dataset.structure(), dataset.provenance())));
        return json;
    }

    private static ObjectNode source(Provenance provenance) {
        String title = provenance.publisher().isEmpty() ? "" : provenance.publisher() + ", ";
        return object().put("title", title + provenance.file());
    }
}
