package dateline.extraction.merging;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Ids made of names: the same names in the same order give the same ids. */
final class Ids {

    private static final int LONGEST = 40;

    private final Set<String> taken;

    /** Beside those that are taken. */
    Ids(Collection<String> taken) {
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
        String id = base;
        for (int number = 2; !taken.add(id); number++) {
            id = base + "-" + number;
        }
        return id;
    }

    private static String brief(String plain) {
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int cut = plain.lastIndexOf('-', LONGEST);
        return plain.substring(0, cut > LONGEST / 2 ? cut : LONGEST);
    }
}
