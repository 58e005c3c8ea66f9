package de.okd.indicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.error.OkdException;
import de.okd.indicators.catalogue.yaml.YamlDocument;
import de.okd.indicators.catalogue.yaml.YamlValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A catalogue file with damage: read, or refused by an error of catalogues; nothing else, and at once. */
class CatalogueFuzzTest {
    private static final int RUNS = 100_000;
    private static final List<String> PIECES = List.of(
            "\n", "  ", "- ", ": ", "'", "\"", "{", "}", "[", "]", "&a ", "*a", "|", ">", "#", "%", "@", "!", "~", "\t",
            "\u0000", "é", "no", "08", "? ");

    @Test
    @Timeout(300)
    void damageGivesACatalogueOrItsError() throws IOException {
        long seed = 6440;
        Random random = new Random(seed);
        byte[] whole = sample();
        int read = 0;
        for (int run = 0; run < RUNS; run++) {
            byte[] damaged = damaged(whole, random);
            try {
                String text = CatalogueText.decoded("fuzz.yaml", damaged);
                YamlValue document = YamlDocument.read("fuzz.yaml", text);
                new CatalogueReader(List.of(document), Map.of(), CatalogueContent.empty()).read();
                read++;
            } catch (OkdException e) {
                assertThat(e.getMessage()).isNotBlank();
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(
                        "seed " + seed + ", run " + run + ":\n" + new String(damaged, StandardCharsets.UTF_8), e);
            }
        }
        assertThat(read).isBetween(RUNS / 100, RUNS - RUNS / 100);
    }

    private static byte[] sample() throws IOException {
        try (InputStream yaml = CatalogueFuzzTest.class.getResourceAsStream("small-catalogue.yaml")) {
            return yaml.readAllBytes();
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        StringBuilder text = new StringBuilder(new String(whole, StandardCharsets.ISO_8859_1));
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, (char) random.nextInt(256));
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(30)));
                case 2 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 40)));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
