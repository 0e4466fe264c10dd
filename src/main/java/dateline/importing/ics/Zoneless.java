package dateline.importing.ics;

import java.util.Locale;

/**
 * A calendar without the rules of its time zones. Times are taken as the clocks of their own places show them, so nobody needs
 * to know them; and to work them out, with a rule for every second since 1601, could take for ever.
 */
final class Zoneless {

    private final StringBuilder kept;
    private final StringBuilder line = new StringBuilder();
    private int depth;

    private Zoneless(int length) {
        kept = new StringBuilder(length);
    }

    static String of(String calendar) {
        Zoneless zoneless = new Zoneless(calendar.length());
        calendar.lines().forEach(zoneless::take);
        zoneless.flush();
        return zoneless.kept.toString();
    }

    /** A line that begins with white space goes on with the one before. */
    private void take(String written) {
        if (!written.startsWith(" ") && !written.startsWith("\t")) {
            flush();
        }
        line.append(written).append('\n');
    }

    private void flush() {
        String words = line.toString()
                .replaceAll("\n[ \t]", "")
                .replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        depth += words.equals("begin:vtimezone") ? 1 : 0;
        if (depth == 0 && !isZoneOfOld(words)) {
            kept.append(line);
        }
        depth -= words.equals("end:vtimezone") && depth > 0 ? 1 : 0;
        line.setLength(0);
    }

    /** Version 1.0 has no components for them. */
    private static boolean isZoneOfOld(String words) {
        return words.startsWith("daylight:") || words.startsWith("daylight;") || words.startsWith("tz:");
    }
}
