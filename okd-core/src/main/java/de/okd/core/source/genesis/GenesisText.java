package de.okd.core.source.genesis;

import com.google.common.base.Utf8;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a GENESIS file, cut at {@code ;} without decoding more than is asked for. The offices write UTF-8 or
 * ISO-8859-1 without saying which; bytes that are valid UTF-8 are taken as such.
 */
final class GenesisText {
    private static final byte[] FOOTER = "__________".getBytes(StandardCharsets.US_ASCII);

    private final DeliveredFile file;
    private final byte[] bytes;
    private final Charset charset;
    private final int[] starts;
    private final int lines;
    private final int footerLine;

    GenesisText(DeliveredFile file) {
        this.file = file;
        this.bytes = file.bytes();
        this.charset = Utf8.isWellFormed(bytes) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        int[] found = new int[1024];
        int count = 1;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        this.starts = found;
        this.lines = count;
        this.footerLine = findFooter();
    }

    private int findFooter() {
        for (int line = 0; line < lines; line++) {
            int start = starts[line];
            if (start + FOOTER.length <= bytes.length
                    && Arrays.equals(bytes, start, start + FOOTER.length, FOOTER, 0, FOOTER.length)) {
                return line;
            }
        }
        throw new OkdException(
                ErrorCode.TRUNCATED_FILE,
                "Could not read the GENESIS table: it ends without the footer line \"__________\", so rows may be missing."
                        + " Retrieve the file again.",
                file.place().atLine(lines));
    }

    byte[] bytes() {
        return bytes;
    }

    /** The number of lines before the footer. */
    int bodyLines() {
        return footerLine;
    }

    /** The first byte of a line counted from 0. */
    int start(int line) {
        return starts[line];
    }

    /** The byte after the last of a line, its line break left out. */
    int end(int line) {
        int end = line + 1 < lines ? starts[line + 1] - 1 : bytes.length;
        return end > starts[line] && bytes[end - 1] == '\r' ? end - 1 : end;
    }

    String decode(int from, int to) {
        return new String(bytes, from, to - from, charset);
    }

    List<String> cells(int line) {
        List<String> cells = new ArrayList<>();
        int from = start(line);
        int end = end(line);
        for (int i = from; i <= end; i++) {
            if (i == end || bytes[i] == ';') {
                cells.add(decode(from, i).strip());
                from = i + 1;
            }
        }
        return cells;
    }

    /** Everything after the footer line, as delivered. */
    String footer() {
        return footerLine + 1 < lines ? decode(starts[footerLine + 1], bytes.length) : "";
    }
}
