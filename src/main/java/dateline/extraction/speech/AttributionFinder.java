package dateline.extraction.speech;

import dateline.article.TextSpan;
import dateline.extraction.clauses.Clause;
import dateline.extraction.names.Cast;
import dateline.extraction.names.Figure;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds who is said to speak. */
record AttributionFinder(Vocabulary vocabulary, Cast cast) {

    /** Below this a subject away from its verb is not held to be who speaks. */
    private static final double SURE = 0.45;

    /** Those in a sentence, in order. */
    List<Attribution> attributions(Sentence sentence) {
        List<Attribution> found = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            Word word = sentence.word(at);
            if (word.lower().equals("according") && word.head() >= 0) {
                found.add(
                        new Attribution(sentence, at, speaker(sentence, word.head()), besides(sentence, word.head())));
            } else if (word.is(Part.VERB) && vocabulary.has("speech", word.lemma())) {
                boolean isSaying = vocabulary.has("saying", word.lemma()) && !new Clause(sentence, at).isNegated();
                Optional<TextSpan> content = isSaying ? content(sentence, at) : Optional.empty();
                found.add(new Attribution(sentence, at, subject(sentence, at), content));
            }
        }
        return found;
    }

    /** Whoever is the subject of the verb, or where somebody is told, the one who tells. */
    private Optional<Figure> subject(Sentence sentence, int verb) {
        Clause speech = new Clause(sentence, verb);
        Optional<Integer> own = sentence.tree().child(verb, "nsubj");
        boolean isTold = own.isEmpty()
                ? speech.isPassive()
                : sentence.tree().child(verb, "aux:pass").isPresent();
        Optional<Integer> subject = isTold ? speech.agent() : own.or(speech::subject);
        return subject.filter(who -> isSure(sentence, who, verb)).flatMap(who -> speaker(sentence, who));
    }

    /** Whether the reader is sure of the subject, or it stands right before the verb. */
    private static boolean isSure(Sentence sentence, int subject, int verb) {
        return sentence.word(subject).confidence() >= SURE
                || sentence.tree().subtree(subject).length() == verb;
    }

    /** Who is meant, who stands beside, "his successor, Anna Berg", or whose words are, "a statement from Lund Airlines". */
    private Optional<Figure> speaker(Sentence sentence, int word) {
        String besides = vocabulary.has("utterance", sentence.word(word).lemma()) ? "nmod" : "appos";
        return cast.anybody(sentence, word)
                .or(() -> sentence.tree().children(word, besides).stream()
                        .flatMap(child -> cast.anybody(sentence, child).stream())
                        .findFirst());
    }

    /** The clause that a verb of saying brings, behind it or around it. */
    private Optional<TextSpan> content(Sentence sentence, int verb) {
        return sentence.tree()
                .child(verb, "ccomp")
                .map(clause -> span(sentence, sentence.tree().subtree(clause)))
                .orElseGet(() -> Optional.of(sentence.word(verb))
                        .filter(word -> word.isRelated("parataxis"))
                        .flatMap(word -> without(sentence, word.head(), verb)));
    }

    /** "According to Berg, …": the clause that the source hangs on; not what somebody else says in it. */
    private Optional<TextSpan> besides(Sentence sentence, int source) {
        int clause = sentence.word(source).head();
        boolean isSaid =
                clause >= 0 && vocabulary.has("saying", sentence.word(clause).lemma());
        return clause < 0 || isSaid ? Optional.empty() : without(sentence, clause, source);
    }

    private static Optional<TextSpan> without(Sentence sentence, int clause, int part) {
        BitSet words = sentence.tree().subtree(clause);
        words.andNot(sentence.tree().subtree(part));
        return span(sentence, words);
    }

    /** The longest stretch of words that stand together, without what only opens or closes it. */
    private static Optional<TextSpan> span(Sentence sentence, BitSet words) {
        int from = 0;
        int to = 0;
        for (int start = words.nextSetBit(0); start >= 0; start = words.nextSetBit(words.nextClearBit(start))) {
            int end = words.nextClearBit(start);
            if (end - start > to - from) {
                from = start;
                to = end;
            }
        }
        int first = sentence.endFrom(from, at -> opens(sentence, at));
        int end = sentence.startBefore(to, at -> sentence.word(at).is(Part.PUNCT) && !closes(sentence, first, at));
        return end - first < 3 ? Optional.empty() : Optional.of(sentence.span(first, end));
    }

    private static boolean opens(Sentence sentence, int at) {
        Word word = sentence.word(at);
        return word.is(Part.PUNCT) || word.isRelated("mark") && word.token().is("that");
    }

    /** Whether the mark closes a quotation that has been opened inside. */
    private static boolean closes(Sentence sentence, int from, int at) {
        return sentence.is(at, "”", "\"", "''")
                && IntStream.range(from, at)
                                        .filter(other -> sentence.is(other, "“", "\"", "``", "''"))
                                        .count()
                                % 2
                        == 1;
    }
}
