package de.okd.core.source.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-16 as UTF-8, a block at a time. What is no character becomes a byte that is none in UTF-8 either, so
 * that whoever checks finds it.
 */
final class TranscodedStream extends InputStream {
    private static final int BLOCK = 1 << 15;
    /** A lone surrogate is reported together with the innocent character behind it. */
    private static final int UNIT = 2;

    private static final byte NO_CHARACTER = (byte) 0xFF;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer read = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer chars = CharBuffer.allocate(BLOCK);
    private final ByteBuffer text = ByteBuffer.allocate(4 * BLOCK).flip();
    private boolean atEnd;

    TranscodedStream(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!text.hasRemaining()) {
            if (atEnd) {
                return -1;
            }
            transcode();
        }
        int count = Math.min(length, text.remaining());
        text.get(into, from, count);
        return count;
    }

    private void transcode() throws IOException {
        read.compact();
        int count = in.readNBytes(read.array(), read.position(), read.remaining());
        atEnd = count < read.remaining();
        read.position(read.position() + count).flip();
        text.clear();
        CoderResult result = decoder.decode(read, chars, atEnd);
        encodeDecoded();
        while (result.isError()) {
            text.put(NO_CHARACTER);
            read.position(read.position() + Math.min(UNIT, result.length()));
            result = decoder.decode(read, chars, atEnd);
            encodeDecoded();
        }
        text.flip();
    }

    private void encodeDecoded() {
        chars.flip();
        encoder.encode(chars, text, false);
        chars.compact();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
