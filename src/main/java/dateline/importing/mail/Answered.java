package dateline.importing.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a mail answers: lines that are quoted in it, with who wrote them, and the mail before, below it. */
final class Answered {

    private static final String QUOTE = ">";

    private static final String WROTE = "(?:wrote|writes|schrieb|a écrit|escribió)";

    private static final Pattern NAMED = Pattern.compile("(?:^|\\s)" + WROTE + "\\s?:\\s*$");

    /** A day, and who wrote; it may be broken, but not where a sentence ends. */
    private static final Pattern DATED = Pattern.compile("(?!.{301})(?:On|Am|Le|El) (?=[^\\n]*\\d)(?=(?s:.*)\\s" + WROTE
            + "[\\s:])[^\\n]*(?:[^.!?:\\s]\\s?\\n[^\\n]*)?:\\s*");

    private static final Pattern SEPARATOR =
            Pattern.compile("-++ ?(?:Original Message|Ursprüngliche Nachricht|Message d'origine) ?-+\\s*");

    private static final Pattern PASSED_ON = Pattern.compile(
            "(?i)(?:fyi|for your information|see below|zur info(?:rmation)?|zur kenntnis|siehe unten|pour info(?:rmation)?)\\b.{0,30}");

    /** What Outlook says of the mail before; more may stand between. */
    private static final List<Pattern> HEADER = Stream.of(
                    "(?:From|Von|De) ?: .+",
                    "(?:Sent|Gesendet|Envoyé) ?: .+",
                    "(?:To|An|À) ?: .+",
                    "(?:Subject|Betreff|Objet) ?:.*")
            .map(Pattern::compile)
            .toList();

    private static final int HEADERS = 12;

    private Answered() {}

    /** The lines without it; several empty ones are one. */
    static List<String> without(List<String> lines) {
        List<String> kept = new ArrayList<>();
        String before = "";
        for (String line : withoutHistory(lines)) {
            boolean isQuoted = line.startsWith(QUOTE);
            if (isQuoted && !before.startsWith(QUOTE)) {
                dropAttribution(kept);
            }
            if (!isQuoted && !line.isBlank()) {
                kept.add(line);
            } else if (!last(kept, 1).isEmpty()) {
                kept.add("");
            }
            before = line;
        }
        return kept;
    }

    private static void dropAttribution(List<String> kept) {
        if (last(kept, 1).isEmpty() && !kept.isEmpty()) {
            kept.removeLast();
        }
        String line = last(kept, 1);
        String both = last(kept, 2) + "\n" + line;
        boolean isOne = DATED.matcher(line).matches();
        int dropped = !isOne && DATED.matcher(both).matches()
                ? 2
                : isOne || NAMED.matcher(line).find() ? 1 : 0;
        kept.subList(kept.size() - dropped, kept.size()).clear();
    }

    private static String last(List<String> lines, int back) {
        return back > lines.size() ? "" : lines.get(lines.size() - back);
    }

    /** All of it where nothing is said above the mail before but that it is passed on. */
    private static List<String> withoutHistory(List<String> lines) {
        List<String> above = lines.subList(
                0,
                IntStream.range(0, lines.size())
                        .filter(at -> isHead(lines.subList(at, Math.min(at + HEADERS, lines.size()))))
                        .findFirst()
                        .orElse(lines.size()));
        boolean isPassedOn = above.stream()
                .filter(line -> !line.isBlank())
                .allMatch(line -> PASSED_ON.matcher(line).matches());
        return isPassedOn ? lines : above;
    }

    private static boolean isHead(List<String> lines) {
        return SEPARATOR.matcher(lines.getFirst()).matches()
                || HEADER.getFirst().matcher(lines.getFirst()).matches()
                        && HEADER.stream()
                                .allMatch(part -> lines.stream()
                                        .anyMatch(line -> part.matcher(line).matches()));
    }
}
