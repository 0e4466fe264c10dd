package dateline.extraction.clauses;

import dateline.extraction.text.Sentence;
import dateline.language.Form;
import dateline.language.Part;
import dateline.language.Token;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Reads the verb groups of a sentence. */
final class VerbReader {

    private final Sentence sentence;
    private final Vocabulary vocabulary;
    private final Verbs verbs;

    VerbReader(Sentence sentence, Vocabulary vocabulary) {
        this.sentence = sentence;
        this.vocabulary = vocabulary;
        this.verbs = new Verbs(vocabulary);
    }

    List<VerbGroup> groups() {
        List<VerbGroup> groups = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            if (verb(at)) {
                VerbGroup group = group(at);
                groups.add(group);
                at = group.range().to();
            } else {
                at++;
            }
        }
        return groups;
    }

    private boolean verb(int at) {
        return (sentence.is(at, Part.VERB) || sentence.is(at, Part.AUX))
                && sentence.timed(at).isEmpty();
    }

    private VerbGroup group(int from) {
        int main = main(from);
        List<Integer> chain = new ArrayList<>(List.of(main));
        int end = coordinated(main) + 1;
        int next = hanging(end);
        while (next > 0) {
            chain.add(next);
            end = next + 1;
            next = hanging(end);
        }
        return new VerbGroup(new Range(from, end), chain, tense(from, main), aspect(from, main));
    }

    /** Over auxiliaries, "not" and adverbs to the verb itself; the last auxiliary where there is none. */
    private int main(int from) {
        int at = from;
        while (sentence.is(at, Part.AUX)) {
            int next = overAdverbs(at + 1);
            if (!verb(next)) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private int overAdverbs(int from) {
        int at = from;
        while (sentence.is(at, Part.ADV) && !sentence.is(at, "when", "where", "why", "how")
                || sentence.is(at, "not", "n't")) {
            at++;
        }
        return at;
    }

    /** "declined or failed": one verb, told by its first. */
    private int coordinated(int main) {
        boolean pair = sentence.is(main + 1, "and", "or")
                && sentence.is(main, Part.VERB)
                && sentence.is(main + 2, Part.VERB)
                && verbs.form(word(main)) == verbs.form(word(main + 2));
        return pair ? main + 2 : main;
    }

    /** The verb that hangs on what ends here: "(agreed) to resume", "(began) selling", "(is) likely to go"; 0 for none. */
    private int hanging(int end) {
        int at = sentence.is(end, "on", "ahead") && sentence.is(end + 1, "to") ? end + 1 : end;
        int over = overAdverbs(at);
        boolean likely = sentence.is(over, Part.ADJ) || sentence.is(over, Part.VERB);
        if (likely && vocabulary.has("willing", word(over)) && sentence.is(over + 1, "to")) {
            return over;
        }
        if (sentence.is(at, "to") && verb(overAdverbs(at + 1))) {
            return main(overAdverbs(at + 1));
        }
        boolean ing = sentence.is(at, Part.VERB) && verbs.form(word(at)) == Form.ING;
        return ing && end > 0 && verbs.has("raising", verbs.stem(word(end - 1))) ? at : 0;
    }

    private Tense tense(int from, int main) {
        if (sentence.is(from - 1, "to")) {
            return Tense.INFINITIVE;
        }
        if (sentence.is(from, Part.AUX)) {
            return auxiliary(from, main);
        }
        return switch (verbs.form(word(from))) {
            case BASE -> Tense.PRESENT;
            case PAST, PAST_OR_PARTICIPLE -> Tense.PAST;
            case PARTICIPLE -> Tense.PARTICIPLE;
            case ING -> Tense.ING;
        };
    }

    private Tense auxiliary(int from, int main) {
        String word = word(from);
        if (vocabulary.has("modal-expected", word) && !(word.equals("'d") && sentence.is(main, Part.AUX))) {
            return Tense.FUTURE;
        }
        if (vocabulary.has("modal-possible", word)) {
            return Tense.POSSIBLE;
        }
        if (sentence.is(from, "be", "been")) {
            return Tense.PARTICIPLE;
        }
        if (sentence.is(from, "being", "having")) {
            return Tense.ING;
        }
        boolean going = sentence.is(main, "going") && main > from && sentence.is(main + 1, "to");
        return going ? Tense.FUTURE : sentence.is(from, "was", "were", "had", "did") ? Tense.PAST : Tense.PRESENT;
    }

    private Aspect aspect(int from, int main) {
        boolean perfect = false;
        boolean be = false;
        boolean negated = from > 0 && sentence.is(from - 1, "never", "not");
        for (int at = from; at < main; at++) {
            Token token = sentence.token(at);
            perfect |= vocabulary.has("have", token.lower());
            be |= vocabulary.has("be", token.lower());
            negated |= vocabulary.has("negation", token.lower());
        }
        negated |= sentence.is(main + 1, "not", "n't");
        Form form = verbs.form(word(main));
        boolean ing = form == Form.ING;
        return new Aspect(perfect, be && ing, be && !ing && sentence.is(main, Part.VERB), negated);
    }

    private String word(int at) {
        return at < sentence.size() ? sentence.token(at).lower() : "";
    }
}
