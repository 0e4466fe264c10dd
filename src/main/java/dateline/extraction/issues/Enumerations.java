package dateline.extraction.issues;

import dateline.extraction.clauses.Range;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Token;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Finds lists of matters: "issues including trade, Taiwan, and …", "disputes over trade and fishing", "discussed A, B and C". */
final class Enumerations {

    private static final int FEWEST = 2;
    private static final int LONGEST_ITEM = 12;

    private final Vocabulary vocabulary;
    private final Verbs verbs;

    Enumerations(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.verbs = new Verbs(vocabulary);
    }

    /** The items of the lists in a sentence. */
    List<Range> items(Sentence sentence) {
        List<Range> items = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int start = start(sentence, at);
            List<Range> list = start > at ? list(sentence, start) : List.of();
            if (list.size() >= FEWEST) {
                items.addAll(list);
                at = list.getLast().to();
            } else {
                at++;
            }
        }
        return items;
    }

    /** Where a list begins that the token announces; the token itself when it announces none. */
    private int start(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (token.is(Part.VERB) && verbs.has("enumerating-verb", verbs.stem(token.lower()))) {
            return at + 1;
        }
        if (!vocabulary.has("enumerator", token.lower())) {
            return at;
        }
        int next = sentence.is(at + 1, ",", ":") ? at + 2 : at + 1;
        if (sentence.is(next, "such") && sentence.is(next + 1, "as")) {
            return next + 2;
        }
        boolean announced = next < sentence.size()
                && vocabulary.has("enumerating", sentence.token(next).lower());
        return announced ? next + 1 : sentence.is(at + 1, ":") ? at + 2 : at;
    }

    private List<Range> list(Sentence sentence, int start) {
        List<Range> parts = parts(sentence, start);
        if (parts.isEmpty()) {
            return parts;
        }
        Range last = parts.getLast();
        for (int at = last.from() + 1; at < last.to() - 1; at++) {
            boolean oxford = sentence.is(last.from() - 1, "and", "or");
            if (sentence.is(at, "and", "or") && !oxford) {
                parts.set(parts.size() - 1, new Range(last.from(), at));
                parts.add(new Range(at + 1, last.to()));
                break;
            }
        }
        boolean fits = parts.stream().allMatch(part -> part.size() <= LONGEST_ITEM);
        return fits ? parts : List.of();
    }

    /** The noun phrases between commas, up to what is none. */
    private static List<Range> parts(Sentence sentence, int start) {
        List<Range> parts = new ArrayList<>();
        int from = start;
        int at = start;
        while (at <= sentence.size()) {
            boolean item = at < sentence.size() && inItem(sentence, at);
            if (item) {
                at++;
                continue;
            }
            if (from < at && sentence.token(at - 1).part().isNoun()) {
                parts.add(new Range(from, at));
            }
            if (from == at || !sentence.is(at, ",", ";")) {
                break;
            }
            at += sentence.is(at + 1, "and", "or", "as") ? 2 : 1;
            at += sentence.is(at, "well") && sentence.is(at + 1, "as") ? 2 : 0;
            from = at;
        }
        return parts;
    }

    private static boolean inItem(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean pronoun = token.is("he", "she", "they", "it", "that", "which", "who", "we", "i");
        boolean ing = token.is(Part.VERB) && (token.lower().endsWith("ing") || sentence.is(at + 1, Part.NOUN));
        return !pronoun && token.part().inNounPhrase()
                || token.is("in", "of", "on", "for", "to", "and", "or", "'s", "'", "between", "against", "over")
                || ing;
    }
}
