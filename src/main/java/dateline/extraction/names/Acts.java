package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Token;
import dateline.language.Verbs;
import dateline.language.Vocabulary;

/** What the words around a name say of what it names. */
final class Acts {

    private final Vocabulary vocabulary;
    private final Verbs verbs;

    Acts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.verbs = new Verbs(vocabulary);
    }

    /** Whether it does what a verb of the class says: "Berg said", "said Berg", "was bought by Berg". */
    boolean as(Span span, String wordClass) {
        Sentence sentence = span.sentence();
        int from = span.from();
        boolean ends = span.to() == sentence.size() || sentence.is(span.to(), Part.PUNCT);
        boolean inverted = wordClass.equals("saying") && ends && verb(sentence, from - 1, wordClass);
        boolean agent = sentence.is(from - 1, "by")
                && verb(sentence, from - 2, wordClass)
                && (ends || !sentence.token(span.to()).part().inNounPhrase());
        int behind = behind(span);
        boolean passive = sentence.is(behind - 1, "was", "were", "is", "are", "be", "been", "being");
        boolean participle = behind == span.to()
                && behind < sentence.size()
                && sentence.token(behind).lower().endsWith("ing");
        return !passive && !participle && verb(sentence, behind, wordClass) || inverted || agent;
    }

    /** Whether it goes with a verb in the plural, as one word for many does: "Nordkraft have signed". */
    boolean isGroup(Span span) {
        Sentence sentence = span.sentence();
        int before = span.from() - 1;
        boolean alone = before < 0 || sentence.is(before, Part.SCONJ) || sentence.is(before, ".", "\"", "“", ":");
        boolean plural = span.size() == 1 && span.text().endsWith("s");
        return alone && !plural && sentence.is(span.to(), "have", "are", "were");
    }

    /** Whether it speaks to reporters, as a person does. */
    boolean isQuestioned(Span span) {
        Sentence sentence = span.sentence();
        return sentence.is(span.to(), "told", "tells") && sentence.is(span.to() + 1, "reporters", "journalists");
    }

    /** Whether it is said to be founded, sold or the like, as only organisations are: "was founded", "merged with". */
    boolean isFounded(Span span) {
        Sentence sentence = span.sentence();
        int at = behind(span);
        boolean passive = sentence.is(at - 1, "was", "were", "is", "been");
        return verb(sentence, at, "founding") && (passive || !verb(sentence, at, "acting"));
    }

    /** Whether a company or the like is said to be called so: "the carmaker Lund", "the ferry company, Lund,". */
    boolean isCompany(Span span) {
        Sentence sentence = span.sentence();
        boolean behind = span.size() > 1
                && sentence.is(span.to(), Part.NOUN)
                && !vocabulary.has("landscape", sentence.token(span.to() - 1).lower())
                && vocabulary.has("company", sentence.token(span.to()).lower());
        int at = sentence.is(span.from() - 1, ",") ? span.from() - 2 : span.from() - 1;
        boolean apart = at == span.from() - 2;
        boolean closed = span.to() == sentence.size() || sentence.is(span.to(), Part.PUNCT);
        return behind
                || at > 0
                        && sentence.is(at, Part.NOUN)
                        && vocabulary.has("company", sentence.token(at).lower())
                        && (!apart || closed && !headed(sentence, at));
    }

    /** Whether a noun phrase behind it says that it is a company: "Lund, a ferry company", "Lund is a bank". */
    boolean isFirm(Span span) {
        Sentence sentence = span.sentence();
        boolean says = sentence.is(span.to(), ",", "is", "was") && sentence.is(span.to() + 1, "a", "an");
        int noun = span.to() + 2;
        while (noun + 1 < sentence.size() && sentence.token(noun + 1).part().inNounPhrase()) {
            noun++;
        }
        return says
                && sentence.is(noun, Part.NOUN)
                && vocabulary.has("firm", sentence.token(noun).lower());
    }

    /** "The president of the union, Anna Berg,": the company is not what the name names. */
    private static boolean headed(Sentence sentence, int company) {
        int at = company - 1;
        while (at > 0 && (sentence.token(at).part().inNounPhrase() || sentence.is(at, "'s", "'"))) {
            at--;
        }
        return sentence.is(at, "of");
    }

    /** Whether an age stands behind it between commas, or before it. */
    boolean isAged(Span span) {
        Sentence sentence = span.sentence();
        if (!sentence.is(span.to(), Part.NOUN)
                && span.from() > 0
                && sentence.token(span.from() - 1).lower().matches("\\d\\d-year-old")) {
            return true;
        }
        boolean age = sentence.is(span.to(), ",")
                && sentence.is(span.to() + 1, Part.NUM)
                && sentence.is(span.to() + 2, ",", ".");
        return age
                && span.size() > 1
                && span.size() < 5
                && sentence.token(span.to() + 1).text().length() < 3;
    }

    /** The verb behind the name, over what stands between. */
    private static int behind(Span span) {
        Sentence sentence = span.sentence();
        int at = span.to();
        at += sentence.is(at, ",") && sentence.is(at + 1, "which", "who") ? 2 : 0;
        while (at < sentence.size()
                && (sentence.is(at, Part.AUX)
                        || sentence.is(at, Part.ADV)
                        || sentence.is(at, "has", "have", "had", "was"))) {
            at++;
        }
        return at;
    }

    private boolean verb(Sentence sentence, int at, String wordClass) {
        if (at < 0 || at >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(at);
        return token.part().isVerb() && verbs.has(wordClass, verbs.stem(token.lower()));
    }
}
