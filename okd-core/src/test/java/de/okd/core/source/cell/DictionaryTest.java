package de.okd.core.source.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts numbered by their bytes, against a map of strings. */
class DictionaryTest {
    private static final long SEED = 64400080;

    @Test
    void textsOfEveryLengthAreNumberedAsAMapDoes() {
        Dictionary dictionary = new Dictionary(StandardCharsets.UTF_8);
        Map<String, Integer> map = new LinkedHashMap<>();
        Random random = new Random(SEED);
        for (int run = 0; run < 200_000; run++) {
            String text = text(random);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Integer expected = map.getOrDefault(text, map.size());
            map.put(text, expected);
            int padding = random.nextInt(12);
            byte[] buffer = new byte[bytes.length + 3 + padding];
            random.nextBytes(buffer);
            System.arraycopy(bytes, 0, buffer, 3, bytes.length);
            int number = run % 5 == 0 ? dictionary.number(text) : dictionary.number(buffer, 3, 3 + bytes.length);
            assertThat(number).as("seed %d, run %d, %s", SEED, run, text).isEqualTo(expected);
        }
        assertThat(dictionary.texts()).containsExactlyElementsOf(map.keySet());
    }

    /** Few letters, among them the zero byte, so that texts repeat and differ in their last byte alone. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20); i > 0; i--) {
            text.append("0aäz\u0000".charAt(random.nextInt(random.nextInt(4) == 0 ? 5 : 1)));
        }
        return text.toString();
    }
}
