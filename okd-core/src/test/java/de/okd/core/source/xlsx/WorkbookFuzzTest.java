package de.okd.core.source.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.Damage;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Rows;
import de.okd.core.source.TabularSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** However a workbook is damaged, it is read with findings or refused with an {@link OkdException}; nothing else, ever. */
@Timeout(600)
class WorkbookFuzzTest {
    private static final int RUNS = Damage.runs(10_000);
    private static final long SEED = 64400080;
    private static final String[] TOKENS = {
        "<c>", "</c>", "<v>", "<row>", "</row>", "<is><t>x</t></is>", "<f>", "<f/>", "r=\"A1\"", "r=\"XFD9\"",
                " t=\"s\"",
        " t=\"e\"", " t=\"b\"", " t=\"str\"", " s=\"1\"", " s=\"2\"", "99999999999", "-1", "1E400", "NaN", "&amp;",
                "&x;",
        "<![CDATA[", "]]>", "<!--", "<!DOCTYPE a>", "<mergeCell ref=\"A1:XFD1048576\"/>", "\"", ">", "<", "\u0000",
                "\ufffe"
    };

    @TempDir
    Path folder;

    private final SmallWorkbook valid = new SmallWorkbook()
            .sheet(
                    "Eins",
                    List.of("A2:A3", "B2:C2", "A5:A6"),
                    "Titel",
                    "Ort|#2021||Tag",
                    "|m|w|",
                    "Nidda|#1|•|#d44926",
                    "Büdingen|=7|!#N/A|",
                    "|#00001234|1 234|#d44926.5",
                    "",
                    "Quelle: Amt")
            .sheet("Zwei", "Ort|Zahl", "Nidda|<c r=\"B2\" t=\"inlineStr\"><is><r><t>1</t></r></is></c>");

    @Test
    void noDamageToThePartsBreaksTheReader() {
        Random random = new Random(SEED);
        int read = 0;
        for (int run = 0; run < RUNS; run++) {
            Map<String, String> parts = valid.parts();
            List<String> names = new ArrayList<>(parts.keySet());
            for (int i = random.nextInt(3); i >= 0; i--) {
                String part = names.get(random.nextInt(names.size()));
                parts.computeIfPresent(part, (name, xml) -> damaged(xml, random));
            }
            read += isRead(SmallWorkbook.zipped(parts), run) ? 1 : 0;
        }
        assertThat(read).as("workbooks read in spite of the damage").isBetween(RUNS / 20, RUNS * 9 / 10);
    }

    @Test
    void noDamageToTheArchiveBreaksTheReader() {
        byte[] archive = SmallWorkbook.zipped(valid.parts());
        Random random = new Random(SEED);
        int read = 0;
        for (int run = 0; run < RUNS; run++) {
            byte[] damaged = archive.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(10) == 0 ? random.nextInt(damaged.length) : damaged.length;
            read += isRead(Arrays.copyOf(damaged, length), run) ? 1 : 0;
        }
        assertThat(read).as("workbooks read in spite of the damage").isBetween(RUNS / 20, RUNS * 9 / 10);
    }

    private boolean isRead(byte[] damaged, int run) {
        DeliveredFile file = SmallWorkbook.write(folder, damaged);
        try {
            if (!new XlsxFormat().recognises(file)) {
                return false;
            }
            for (TabularSource source : new XlsxFormat().tables(file)) {
                SmallWorkbook.printed(source);
                try (Rows rows = source.opener().get()) {
                    assertThat(rows.columns()).doesNotHaveDuplicates().doesNotContain("");
                }
            }
            return true;
        } catch (OkdException refused) {
            assertThat(refused.place().file()).as("place of: %s", refused).isEqualTo("book.xlsx");
            return false;
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            throw new AssertionError("seed " + SEED + ", run " + run, e);
        }
    }

    private static String damaged(String xml, Random random) {
        if (xml.isEmpty()) {
            return xml;
        }
        int at = random.nextInt(xml.length());
        int to = Math.min(xml.length(), at + 1 + random.nextInt(12));
        return switch (random.nextInt(6)) {
            case 0 -> xml.substring(0, at) + xml.substring(to);
            case 1 -> xml.substring(0, at);
            case 2 -> xml.substring(0, to) + xml.substring(at);
            case 3 -> xml.substring(0, at) + (char) (32 + random.nextInt(96)) + xml.substring(at + 1);
            default -> xml.substring(0, at) + TOKENS[random.nextInt(TOKENS.length)] + xml.substring(at);
        };
    }
}
