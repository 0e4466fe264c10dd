package dateline.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damage to files: what is cut off, flipped, repeated, taken out, exchanged for something extreme, or no file of the kind at all. */
public final class Mutations {

    private static final List<String> EXTREMES = List.of(
            "-1",
            "0",
            "99999999999999999999",
            "2147483647",
            "\0",
            "\uFFFF",
            "\uD800",
            "]]>",
            "<!--",
            "\"",
            "\\",
            "{",
            "[",
            "((((((((",
            "<<<<<<<<",
            "%s",
            "&#x110000;",
            "&a;",
            "\r\n",
            "\u202E",
            "1e999",
            "../",
            "D:99999999");

    private final Random random;

    /** The same seed damages in the same way. */
    public Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** A damaged copy, or rarely nothing but noise that begins as the file does. */
    public byte[] of(byte[] whole) {
        if (random.nextInt(20) == 0) {
            return noise(whole);
        }
        byte[] damaged = whole;
        for (int times = 1 + random.nextInt(6); times > 0; times--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    /** A damaged copy one time in three, or else the same. */
    public byte[] sometimes(byte[] whole) {
        return random.nextInt(3) == 0 ? of(whole) : whole;
    }

    private byte[] once(byte[] bytes) {
        int place = random.nextInt(bytes.length + 1);
        int length = random.nextInt(Math.min(64, bytes.length - place) + 1);
        return switch (random.nextInt(6)) {
            case 0 -> splice(bytes, place, bytes.length - place, new byte[0]);
            case 1 -> splice(bytes, place, length, new byte[0]);
            case 2 -> splice(bytes, place, length, repeated(part(bytes, place, length)));
            case 3 -> splice(bytes, place, length, extreme());
            case 4 -> splice(bytes, place, 0, part(bytes, random.nextInt(bytes.length + 1), length));
            default -> flipped(bytes);
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int times = random.nextInt(8); times > 0 && flipped.length > 0; times--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] noise(byte[] whole) {
        byte[] noise = new byte[random.nextInt(2000)];
        random.nextBytes(noise);
        System.arraycopy(whole, 0, noise, 0, Math.min(noise.length, Math.min(whole.length, random.nextInt(64))));
        return noise;
    }

    private byte[] repeated(byte[] part) {
        int times = 1 + random.nextInt(part.length == 0 ? 1 : 2000 / part.length + 1);
        byte[] repeated = new byte[part.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(part, 0, repeated, i * part.length, part.length);
        }
        return repeated;
    }

    private byte[] extreme() {
        return EXTREMES.get(random.nextInt(EXTREMES.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] part(byte[] bytes, int place, int length) {
        return splice(bytes, 0, place, new byte[0]).length < length
                ? new byte[0]
                : Arrays.copyOfRange(bytes, place, place + length);
    }

    private static byte[] splice(byte[] bytes, int place, int length, byte[] instead) {
        List<byte[]> parts = new ArrayList<>(3);
        parts.add(Arrays.copyOf(bytes, place));
        parts.add(instead);
        parts.add(Arrays.copyOfRange(bytes, place + length, bytes.length));
        byte[] spliced = new byte[parts.stream().mapToInt(part -> part.length).sum()];
        int end = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, spliced, end, part.length);
            end += part.length;
        }
        return spliced;
    }
}
