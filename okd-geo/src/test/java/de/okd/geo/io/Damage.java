package de.okd.geo.io;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;

/** What happens to geographic files on their way: seeded, so that every damage can be done again. */
public final class Damage {
    private static final byte[][] INTERESTING = {
        {0},
        {-1, -1, -1, -1},
        {0, 0, 0, 0, 0, 0, -8, 127},
        {127, -16, 0, 0, 0, 0, 0, 0},
        {0, 0, 0, 0, 0, 0, -16, 127},
        {-1, -1, -1, 127},
        {127, -1, -1, -1},
        {1, 0, 0, 0},
        {-128}
    };
    private static final String SIGNS = "[]{}\",:0123456789.-eE \u0000äß";

    private final Random random;
    private final boolean isText;

    private Damage(long seed, boolean isText) {
        this.random = new Random(seed);
        this.isText = isText;
    }

    /** A tenth, so that a build stays quick; all with {@code -Dokd.fuzz=full}. */
    public static int runs(int all) {
        return runs(all, all / 10);
    }

    /** @param some what a build can afford where each run is slow */
    public static int runs(int all, int some) {
        return "full".equals(System.getProperty("okd.fuzz")) ? all : some;
    }

    /** Damages text one to three times, as often as asked for; see {@link #eachBinary}. */
    public static void eachText(byte[] valid, long seed, int runs, Consumer<byte[]> check) {
        each(new Damage(seed, true), valid, seed, runs, check);
    }

    /**
     * Damages bytes one to three times, as often as asked for.
     *
     * @param check is told each damaged copy; whatever it throws is thrown on with seed and run
     */
    public static void eachBinary(byte[] valid, long seed, int runs, Consumer<byte[]> check) {
        each(new Damage(seed, false), valid, seed, runs, check);
    }

    private static void each(Damage damage, byte[] valid, long seed, int runs, Consumer<byte[]> check) {
        for (int run = 0; run < runs; run++) {
            byte[] damaged = valid;
            for (int i = damage.random.nextInt(3); i >= 0 && damaged.length > 1; i--) {
                damaged = damage.bytes(damaged);
            }
            try {
                check.accept(damaged);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed + ", run " + run + ", " + damaged.length + " bytes", e);
            }
        }
    }

    /** Most damage of binary files leaves their length, else all of them would be refused for the same reason. */
    private byte[] bytes(byte[] valid) {
        int at = random.nextInt(valid.length);
        byte[] added = added();
        return switch (random.nextInt(16)) {
            case 0 -> Arrays.copyOf(valid, at);
            case 1 -> spliced(valid, at, 0, added);
            case 2 -> spliced(valid, at, Math.min(valid.length - at, 1 + random.nextInt(40)), new byte[0]);
            case 3 -> spliced(valid, at, 0, Arrays.copyOfRange(valid, at, Math.min(valid.length, at + 64)));
            case 4, 5, 6, 7 -> spliced(valid, at, Math.min(valid.length - at, added.length), added);
            case 8, 9 -> flipped(valid, at);
            default -> spliced(valid, at, 1, new byte[] {(byte) random.nextInt(256)});
        };
    }

    private byte[] added() {
        int sign = random.nextInt(SIGNS.length());
        return isText
                ? SIGNS.substring(sign, sign + 1).getBytes(StandardCharsets.UTF_8)
                : INTERESTING[random.nextInt(INTERESTING.length)];
    }

    private byte[] flipped(byte[] valid, int at) {
        byte[] damaged = valid.clone();
        damaged[at] ^= (byte) (1 << random.nextInt(8));
        return damaged;
    }

    private static byte[] spliced(byte[] bytes, int at, int removed, byte[] added) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + added.length);
        out.write(bytes, 0, at);
        out.writeBytes(added);
        out.write(bytes, at + removed, bytes.length - at - removed);
        return out.toByteArray();
    }
}
