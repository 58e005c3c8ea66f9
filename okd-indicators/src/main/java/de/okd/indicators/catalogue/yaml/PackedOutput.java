package de.okd.indicators.catalogue.yaml;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers and texts one after the other, for a {@link PackedInput}; a text that comes often is kept once. */
public final class PackedOutput {
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream numbers = new DataOutputStream(bytes);

    public void number(int number) {
        try {
            numbers.writeInt(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void decimal(double number) {
        try {
            numbers.writeDouble(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void text(String text) {
        texts.putIfAbsent(text, texts.size());
        number(texts.get(text));
    }

    /** The texts, each with its length, then the numbers. */
    public void writeTo(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(texts.size());
        for (String text : texts.keySet()) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            data.writeInt(encoded.length);
            data.write(encoded);
        }
        bytes.writeTo(data);
        data.flush();
    }
}
