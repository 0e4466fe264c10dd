package dateline.importing.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lines that a page of the news sets around and into an article, such as "Share this article" and "Most read": what newspapers call page
 * furniture.
 *
 * @param isSure whether such a line hardly stands in a text that was not copied from a page
 * @param isOfProse whether it may be a whole sentence that does not speak to the reader
 */
record Furniture(Kind kind, Pattern words, boolean isSure, boolean isOfProse) {

    /** What is about it. */
    enum Kind {
        /** It stands for itself. */
        LINE,

        /** One line follows it that says what a picture shows. */
        CAPTION,

        /** Short lines follow that say what else there is to read. */
        LIST,

        /** Nothing of the article follows. */
        END
    }

    private static final String LINES = "/importing/furniture.txt";
    private static final String UNSURE = "~";
    private static final String OF_PROSE = "!";
    private static final int LONGEST = 200;
    private static final Pattern STOP = Pattern.compile("[:.!…\\s]+$");

    /** A sentence of some words. */
    private static final Pattern PROSE = Pattern.compile("(?:\\S+\\s+){7,}.*[.”\"]");

    private static final Pattern READER = Pattern.compile("(?i)\\b(?:you|your|we|our|us)\\b");

    private static final List<Furniture> KNOWN = known();

    /** What a line is, if it is furniture. */
    static Optional<Furniture> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String words = STOP.matcher(line).replaceFirst("");
        boolean isProse = PROSE.matcher(line).matches() && !READER.matcher(line).find();
        return KNOWN.stream()
                .filter(known -> known.isOfProse() || !isProse)
                .filter(known -> known.words().matcher(words).matches())
                .findFirst();
    }

    private static List<Furniture> known() {
        List<Furniture> known = new ArrayList<>();
        Kind kind = Kind.LINE;
        for (String line : lines()) {
            if (line.startsWith("[")) {
                kind = Kind.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                Pattern words = Pattern.compile(
                        line.replaceFirst("^[~!]", ""), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
                known.add(new Furniture(kind, words, !line.startsWith(UNSURE), line.startsWith(OF_PROSE)));
            }
        }
        return List.copyOf(known);
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(Furniture.class.getResourceAsStream(LINES), LINES)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
