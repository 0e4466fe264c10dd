package dateline.extraction.issues;

import dateline.extraction.clauses.Range;
import dateline.extraction.names.Cast;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Token;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts the noun phrases that an article uses again and again. */
final class Recurring {

    private static final int LONGEST = 3;

    private final Vocabulary vocabulary;
    private final Cast cast;
    private final Map<String, Count> counts = new HashMap<>();

    Recurring(Vocabulary vocabulary, Cast cast) {
        this.vocabulary = vocabulary;
        this.cast = cast;
    }

    void read(Sentence sentence) {
        int at = 0;
        while (at < sentence.size()) {
            int end = at;
            while (end < sentence.size() && fits(sentence, end)) {
                end++;
            }
            if (end > at) {
                phrase(sentence, new Range(at, end));
            }
            at = end + 1;
        }
    }

    private boolean fits(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean noun = token.part().isNoun() || token.is(Part.ADJ) && !token.capital();
        boolean named = cast.at(sentence, at).isPresent() || titles(sentence, at);
        return noun
                && !named
                && sentence.timed(at).isEmpty()
                && token.text().length() > 2
                && !token.text().endsWith(".")
                && !sentence.is(at + 1, "-", "–")
                && !sentence.is(at - 1, "-", "–")
                && !(token.capital() && sentence.is(at + 1, Part.NUM))
                && Character.isLetter(token.text().charAt(0))
                && !vocabulary.has("generic", token.lower());
    }

    /** Whether it is a title or begins one: "Prime Minister". */
    private boolean titles(Sentence sentence, int at) {
        String word = sentence.token(at).lower();
        String next = at + 1 < sentence.size() ? sentence.token(at + 1).lower() : "";
        return vocabulary.has("title", word) || vocabulary.has("title", word + " " + next);
    }

    /** "iPhone": a name though it begins small. */
    private static boolean name(Token token) {
        return token.text().length() > 1 && Character.isUpperCase(token.text().charAt(1));
    }

    private void phrase(Sentence sentence, Range phrase) {
        Token last = sentence.token(phrase.to() - 1);
        if (!last.part().isNoun() || vocabulary.has("body", last.lower())) {
            return;
        }
        for (int from = Math.max(phrase.from(), phrase.to() - LONGEST); from < phrase.to(); from++) {
            boolean cut = from > phrase.from()
                    && sentence.token(from).capital()
                    && sentence.token(from - 1).capital();
            boolean common =
                    from == phrase.to() - 1 && !sentence.token(from).is(Part.PROPN) && !name(sentence.token(from));
            if (cut || common && !sentence.headline()) {
                continue;
            }
            Range words = new Range(from, phrase.to());
            String text = sentence.text(words.from(), words.to());
            Count count = counts.computeIfAbsent(key(text), none -> new Count(text));
            boolean raised = sentence.headline() || sentence.is(from - 1, "of") && sentence.is(from - 2, "issue");
            count.once(raised ? 0.5 : 0);
        }
    }

    private static String key(String text) {
        return Verbs.singular(text.toLowerCase(Locale.ROOT));
    }

    /** What recurs, as matters. */
    List<Matter> matters() {
        List<Matter> matters = new ArrayList<>();
        for (Count count : counts.values()) {
            if (count.weight() >= (count.several() ? 3 : 2)) {
                String lower = count.words().toLowerCase(Locale.ROOT);
                matters.add(new Matter(Naming.title(count.words()), List.of(lower), count.weight()));
            }
        }
        matters.sort(java.util.Comparator.comparing(Matter::name));
        return matters;
    }
}
