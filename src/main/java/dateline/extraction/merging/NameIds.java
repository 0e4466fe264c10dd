package dateline.extraction.merging;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Ids made of names: the same names in the same order give the same ids. */
final class NameIds {

    private static final int LONGEST = 40;

    private final Set<String> taken;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Beside those that are taken. */
    NameIds(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** An id not yet given. */
    String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’.]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String base = brief(plain.isEmpty() ? "x" : plain);
        return taken.add(base) ? base : numbered(base);
    }

    /** The first number that is free; those below the last one given never are. */
    private String numbered(String base) {
        int number = numbers.getOrDefault(base, 2);
        while (!taken.add(base + "-" + number)) {
            number++;
        }
        numbers.put(base, number + 1);
        return base + "-" + number;
    }

    private static String brief(String plain) {
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int cut = plain.lastIndexOf('-', LONGEST);
        return plain.substring(0, cut > LONGEST / 2 ? cut : LONGEST);
    }
}
