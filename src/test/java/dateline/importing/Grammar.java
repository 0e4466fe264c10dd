package dateline.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Odd but well-formed texts of a format: each line of a grammar is {@code name: what it may be}, where {@code {other}} stands for
 * what that may be. What is named twice may be either; the last is taken when a text becomes long, so it must come to an end.
 */
public final class Grammar {

    private static final int MOST = 400;
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final Map<String, List<String>> rules;

    private Grammar(Map<String, List<String>> rules) {
        this.rules = rules;
    }

    /** The grammar of this name, and what all of them share. */
    public static Grammar of(String name) {
        List<String> lines = List.of(name, "shared").stream()
                .map(each -> Path.of("src/test/resources/grammars", each + ".txt"))
                .flatMap(file -> {
                    try {
                        return Files.readAllLines(file).stream();
                    } catch (IOException missing) {
                        throw new UncheckedIOException(missing);
                    }
                })
                .filter(line -> line.contains(": "))
                .toList();
        return new Grammar(lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.substring(0, line.indexOf(": ")),
                        Collectors.mapping(
                                line -> line.substring(line.indexOf(": ") + 2).translateEscapes(),
                                Collectors.toList()))));
    }

    /** The same chance gives the same text. */
    public String text(Random random) {
        return text("file", random, new int[] {MOST});
    }

    private String text(String name, Random random, int[] left) {
        List<String> choices = rules.getOrDefault(name, List.of());
        String chosen = --left[0] > 0 ? choices.get(random.nextInt(choices.size())) : choices.getLast();
        return NAME.matcher(chosen).replaceAll(part -> Matcher.quoteReplacement(inner(part, random, left)));
    }

    private String inner(MatchResult part, Random random, int[] left) {
        return text(part.group(1), random, left);
    }
}
