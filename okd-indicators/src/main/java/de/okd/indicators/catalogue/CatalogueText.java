package de.okd.indicators.catalogue;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** The text of a catalogue file: UTF-8, with or without byte order mark, and nothing else. */
final class CatalogueText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CatalogueText() {}

    /** @throws OkdException {@code INVALID_LAYOUT} with line and column of the first byte that is no UTF-8 */
    static String decoded(String file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            String text = decoder.decode(input).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "Could not read the catalogue: it is not UTF-8 but probably windows-1252; save it as UTF-8.",
                    place(file, bytes, input.position()),
                    e);
        }
    }

    private static Place place(String file, byte[] bytes, int position) {
        CharBuffer before = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes, 0, position));
        String read = before.toString();
        int line = (int) read.chars().filter(character -> character == '\n').count() + 1;
        return Place.file(file).atLine(line).atColumn(read.length() - read.lastIndexOf('\n'));
    }
}
