package de.okd.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A page of docs/guide and the example whose code it shows. */
record Guide(String text, String source) {

    static Guide of(String page, String example) {
        try {
            return new Guide(
                    Files.readString(Path.of("../docs/guide", page)),
                    Files.readString(Path.of("src/main/java/de/okd/examples", example)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code after each comment in the example's method, without its indentation; the last comment ends it. */
    List<String> steps() {
        List<String> parts = Arrays.asList(source.split(" {8}// .*\n"));
        return parts.subList(1, parts.size() - 1).stream()
                .map(step -> step.stripTrailing().stripIndent())
                .toList();
    }

    /** What the page says the example prints. */
    List<String> outputs() {
        return Arrays.stream(text.split("```text\n"))
                .skip(1)
                .map(block -> block.substring(0, block.indexOf("```")))
                .toList();
    }
}
