package de.okd.core.source.jsonstat;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.source.SourceFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JSON-stat 2.0 of class {@code dataset} whose roles name one dimension of regions and one of times. A file of OKD carries
 * the description of its dataset and loads again equal; of others the labels and units are taken, and how measures add up
 * is unknown. The whole file is held in memory.
 */
public final class JsonStatFormat implements SourceFormat {
    private static final Pattern START = Pattern.compile("(?s)\\s*\\{.*\"version\"\\s*:\\s*\"2\\.\\d+\".*");
    private static final Pattern DATASET = Pattern.compile("(?s).*\"class\"\\s*:\\s*\"dataset\".*");

    @Override
    public String name() {
        return "JSON-stat";
    }

    @Override
    public boolean recognises(DeliveredFile file) {
        String head = new String(file.head(), StandardCharsets.UTF_8);
        return START.matcher(head).matches() && DATASET.matcher(head).matches();
    }

    @Override
    public List<Delivery> read(DeliveredFile file) {
        StatCube cube = StatCube.of(tree(file), file);
        return List.of(new Delivery.Streamed(
                cube.structure().id(), () -> new StatReader(cube, file.place()), provenance(cube, file)));
    }

    private static JsonNode tree(DeliveredFile file) {
        try {
            return JsonMapper.builder().build().readTree(new String(file.bytes(), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new OkdException(
                    ErrorCode.TRUNCATED_FILE,
                    "Could not read the JSON: " + e.getOriginalMessage() + ". Check that the file is complete.",
                    place(e.getLocation(), file.place()),
                    e);
        }
    }

    private static Place place(@Nullable JsonLocation location, Place file) {
        return location == null ? file : file.atLine(location.getLineNr());
    }

    private static Provenance provenance(StatCube cube, DeliveredFile file) {
        String sha256 = file.sha256(List.of());
        String source = cube.json().path("source").asText();
        return cube.findDescription()
                .map(description -> description.provenance(file.name(), sha256))
                .orElseGet(() ->
                        new Provenance(file.name(), sha256, source, Licence.recognise(source), source, null, null));
    }
}
