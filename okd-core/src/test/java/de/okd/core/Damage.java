package de.okd.core;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** What happens to files on their way: seeded, so that every damage can be done again. */
public final class Damage {
    private static final String INTERESTING = ";,\t\n\r_0123456789.-/x()rps\"'DG: äß\u0000–•";
    private static final List<Charset> WRONG_CHARSETS =
            List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final int HUGE = 200_000;

    private final Random random;

    /** A tenth, so that a build stays quick; all with {@code -Dokd.fuzz=full}. */
    public static int runs(int all) {
        return "full".equals(System.getProperty("okd.fuzz")) ? all : all / 10;
    }

    public Damage(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Damages the bytes one to three times, as often as asked for.
     *
     * @param check is told each damaged copy; whatever it throws is thrown on with seed and run
     */
    public static void each(byte[] valid, long seed, int runs, Consumer<byte[]> check) {
        Damage damage = new Damage(seed);
        for (int run = 0; run < runs; run++) {
            byte[] damaged = damage.text(valid);
            try {
                check.accept(damaged);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed + ", run " + run + ":\n" + beginning(damaged), e);
            }
        }
    }

    private static String beginning(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 20_000), StandardCharsets.ISO_8859_1);
    }

    /** Damage to a text of lines and columns. */
    public byte[] text(byte[] valid) {
        byte[] damaged = valid;
        for (int i = random.nextInt(3); i >= 0; i--) {
            damaged = random.nextInt(3) == 0 ? lines(damaged) : bytes(damaged);
        }
        return damaged;
    }

    /** Damage that knows nothing of what the bytes mean. */
    public byte[] bytes(byte[] valid) {
        if (valid.length < 2) {
            return valid;
        }
        int at = random.nextInt(valid.length);
        return switch (random.nextInt(32)) {
            case 0 -> Arrays.copyOf(valid, at);
            case 1 -> spliced(valid, at, 0, huge());
            case 2 -> inWrongCharset(valid);
            case 3, 4, 5, 6 -> spliced(valid, at, Math.min(valid.length - at, random.nextInt(40)), new byte[0]);
            case 7, 8, 9, 10, 11, 12 -> spliced(valid, at, 1, interesting());
            case 13, 14, 15, 16, 17, 18 -> spliced(valid, at, 0, interesting());
            case 19, 20, 21, 22 -> spliced(valid, at, 1, new byte[0]);
            default -> spliced(valid, at, 1, new byte[] {(byte) random.nextInt(256)});
        };
    }

    private byte[] huge() {
        byte[] field = new byte[random.nextInt(HUGE)];
        Arrays.fill(field, (byte) INTERESTING.charAt(random.nextInt(20)));
        return field;
    }

    private byte[] inWrongCharset(byte[] valid) {
        return new String(valid, StandardCharsets.UTF_8)
                .getBytes(WRONG_CHARSETS.get(random.nextInt(WRONG_CHARSETS.size())));
    }

    private byte[] interesting() {
        int at = random.nextInt(INTERESTING.length());
        return INTERESTING.substring(at, at + 1).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] spliced(byte[] bytes, int at, int removed, byte[] added) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + added.length);
        out.write(bytes, 0, at);
        out.writeBytes(added);
        out.write(bytes, at + removed, bytes.length - at - removed);
        return out.toByteArray();
    }

    private byte[] lines(byte[] valid) {
        String text = new String(valid, StandardCharsets.ISO_8859_1);
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int line = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
            case 2 -> Collections.swap(lines, line, random.nextInt(lines.size()));
            default -> lines.set(line, withShiftedColumns(lines.get(line)));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String withShiftedColumns(String line) {
        int delimiter = Math.max(line.indexOf(';'), line.indexOf(','));
        if (delimiter < 0) {
            return line + ";";
        }
        return random.nextBoolean() ? line.substring(delimiter + 1) : line.charAt(delimiter) + line;
    }
}
