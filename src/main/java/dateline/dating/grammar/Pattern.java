package dateline.dating.grammar;

import dateline.dating.grammar.Element.Step;
import dateline.dating.token.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the pattern of a rule: words and numbers as they are, {@code CLASS}, {@code <category>}, {@code name:CLASS}, {@code x?} optional,
 * {@code (x|y z)} either, {@code ~} no space. A pattern without choices is a plain sequence; one with choices stands for many.
 */
final class Pattern {

    /** What ends a sequence: another choice, a bracket, or the end of the pattern. */
    private static final Set<String> ENDS = Set.of("|", ")", ")?", "");

    private final String[] symbols;
    private int at;
    private boolean joined;

    private Pattern(String[] symbols) {
        this.symbols = symbols;
    }

    /** Every sequence the pattern stands for. */
    static List<List<Step>> sequences(String pattern) {
        String spaced = pattern.replace("(", " ( ")
                .replace(")?", " )? ")
                .replaceAll("\\)(?!\\?)", " ) ")
                .replace("|", " | ");
        Pattern reader = new Pattern(spaced.strip().split("\\s+"));
        List<List<Step>> sequences = reader.choice();
        if (reader.at < reader.symbols.length) {
            throw new IllegalArgumentException("unbalanced pattern: " + pattern);
        }
        return sequences;
    }

    private List<List<Step>> choice() {
        List<List<Step>> all = new ArrayList<>(sequence());
        while (next().equals("|")) {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<List<Step>> sequence() {
        List<List<Step>> sofar = List.of(List.of());
        while (!ENDS.contains(next())) {
            sofar = product(sofar, item());
        }
        return sofar;
    }

    private String next() {
        return at < symbols.length ? symbols[at] : "";
    }

    private List<List<Step>> item() {
        String symbol = symbols[at++];
        if (symbol.equals("(")) {
            List<List<Step>> inner = choice();
            return optional(inner, symbols[at++].endsWith("?"));
        }
        if (symbol.equals("~")) {
            joined = true;
            return List.of(List.of());
        }
        boolean optional = symbol.length() > 1 && symbol.endsWith("?");
        String bare = optional ? symbol.substring(0, symbol.length() - 1) : symbol;
        List<List<Step>> single = List.of(List.of(step(bare)));
        joined = false;
        return optional(single, optional);
    }

    private Step step(String symbol) {
        int colon = symbol.length() > 2 ? symbol.indexOf(':') : -1;
        String bare = symbol.substring(colon + 1);
        boolean category = bare.startsWith("<");
        String own = category ? bare.substring(1, bare.length() - 1) : bare.toLowerCase(Locale.ROOT);
        String name = colon > 0 ? symbol.substring(0, colon) : own;
        if (category) {
            return new Step(new Element.OfCategory(own), name, joined);
        }
        if (bare.chars().allMatch(Character::isDigit)) {
            return new Step(new Element.Figures(Integer.parseInt(bare)), name, joined);
        }
        return new Step(
                WordClass.isName(bare) ? new Element.OfClass(WordClass.valueOf(bare)) : new Element.Word(bare),
                name,
                joined);
    }

    private static List<List<Step>> optional(List<List<Step>> sequences, boolean optional) {
        if (!optional) {
            return sequences;
        }
        List<List<Step>> all = new ArrayList<>(sequences);
        all.add(List.of());
        return all;
    }

    private static List<List<Step>> product(List<List<Step>> heads, List<List<Step>> tails) {
        List<List<Step>> all = new ArrayList<>(heads.size() * tails.size());
        for (List<Step> head : heads) {
            for (List<Step> tail : tails) {
                List<Step> joinedUp = new ArrayList<>(head);
                joinedUp.addAll(tail);
                all.add(List.copyOf(joinedUp));
            }
        }
        return all;
    }
}
