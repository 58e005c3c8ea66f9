package de.okd.indicators.catalogue.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What a {@link PackedOutput} wrote, in the same order. */
public final class PackedInput {
    private final ByteBuffer data;
    private final String[] texts;

    public PackedInput(byte[] packed) {
        this.data = ByteBuffer.wrap(packed);
        this.texts = new String[data.getInt()];
        for (int i = 0; i < texts.length; i++) {
            int length = data.getInt();
            texts[i] = new String(packed, data.position(), length, StandardCharsets.UTF_8);
            data.position(data.position() + length);
        }
    }

    public int number() {
        return data.getInt();
    }

    public double decimal() {
        return data.getDouble();
    }

    public String text() {
        return texts[data.getInt()];
    }
}
