package de.okd.geo.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** GDAL's view of a file (Debian's gdal-bin); tests that ask for it are skipped where it is not installed. */
public final class Ogr {
    private Ogr() {}

    /**
     * What GDAL says about the only layer of a file.
     *
     * @param epsg of its reference system, 0 if it has none
     * @param fields their types by their names, in order
     */
    public record Layer(int features, int epsg, String geometry, double west, Map<String, String> fields) {}

    /** {@code ogrinfo -so -al} of a file. */
    public static Layer layer(Path file) {
        String text = run("ogrinfo", "-ro", "-so", "-al", "-wkt_format", "WKT2", file.toString());
        Map<String, String> fields = new LinkedHashMap<>();
        Pattern.compile("(?m)^(\\w+): (String|Integer|Integer64|Real|Date)\\b.*$")
                .matcher(text)
                .results()
                .forEach(field -> fields.put(field.group(1), field.group(2)));
        return new Layer(
                Integer.parseInt(first(text, "Feature Count: (\\d+)")),
                Integer.parseInt(first(text, "(?m)^    ID\\[\"EPSG\",(\\d+)]]$")),
                first(text, "(?m)^Geometry: (.*)$"),
                Double.parseDouble(first(text, "Extent: \\(([-\\d.]+),")),
                fields);
    }

    private static String first(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("0");
    }

    /** The file converted to GeoJSON in its own reference system, with 9 decimals. */
    public static JsonNode geoJson(Path file) {
        return json(run("ogr2ogr", "-f", "GeoJSON", "-lco", "COORDINATE_PRECISION=9", "/vsistdout/", file.toString()));
    }

    /** Makes a file of another one. */
    public static void convert(Path from, Path to, String... options) {
        List<String> command = new ArrayList<>(List.of("ogr2ogr"));
        command.addAll(List.of(options));
        command.addAll(List.of(to.toString(), from.toString()));
        run(command.toArray(new String[0]));
    }

    private static JsonNode json(String text) {
        try {
            return JsonMapper.builder().build().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    private static String run(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = builder.start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + " failed: " + out);
            }
            return out;
        } catch (IOException e) {
            return Assumptions.abort(command[0] + " is not installed (Debian: gdal-bin): " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
