package dateline.extraction.names;

import dateline.article.Block;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Quotes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the sentences of an article name whom, and what stands around. */
final class Namings {

    private final List<Sentence> sentences;
    private final Map<Integer, List<Use>> uses;
    private final Map<Block, Quotes> quotes = new HashMap<>();
    private long looks;

    Namings(List<Sentence> sentences, Map<Integer, List<Use>> uses) {
        this.sentences = sentences;
        this.uses = uses;
    }

    /** Those in a sentence, in order. */
    List<Use> in(Sentence sentence) {
        looks++;
        return uses.getOrDefault(sentence.number(), List.of());
    }

    /** How many sentences have been looked at up to now. */
    long looks() {
        return looks;
    }

    Stream<Use> all() {
        return uses.values().stream().flatMap(List::stream);
    }

    Sentence sentence(int number) {
        return sentences.get(number);
    }

    /** The sentences before the one, the nearest first, at most so many. */
    Stream<Sentence> back(Sentence sentence, int many) {
        return IntStream.iterate(sentence.number() - 1, number -> number >= 0, number -> number - 1)
                .limit(many)
                .mapToObj(sentences::get);
    }

    /** The sentences that name somebody of the kind wanted. */
    Stream<Sentence> naming(Predicate<Use> wanted) {
        return sentences.stream().filter(sentence -> in(sentence).stream().anyMatch(wanted));
    }

    /** Whether somebody else's words stand around the naming that do not stand around the token. */
    boolean apart(Sentence there, Use use, Sentence sentence, int token) {
        boolean said = quoted(there, use.from());
        return said && (!there.block().equals(sentence.block()) || !quoted(sentence, token));
    }

    private boolean quoted(Sentence sentence, int token) {
        return quotes.computeIfAbsent(sentence.block(), block -> Quotes.in(block.text()))
                .around(sentence.token(token).start());
    }

    /** Whether somebody of whom nothing is known acts in it: a name before the verb that is no naming. */
    boolean strange(Sentence sentence) {
        int verb = 0;
        while (sentence.is(verb, Part.PROPN)) {
            verb++;
        }
        int name = verb;
        return sentence.timed(0).isEmpty()
                && in(sentence).stream().noneMatch(use -> use.from() < name)
                && (sentence.is(verb, Part.VERB) || sentence.is(verb, Part.AUX))
                && verb > 0;
    }

    /** Whether no verb stands before it, but such as describe: "After a failed attempt, Lund". */
    static boolean leads(Sentence sentence, Use use) {
        return IntStream.range(0, use.from())
                .filter(at -> sentence.token(at).part().isVerb())
                .allMatch(at -> sentence.is(at - 1, Part.DET)
                        && sentence.token(at + 1).part().inNounPhrase());
    }

    /** Whether the sentence goes on to something else behind the naming: "…, but a breakthrough was reached". */
    static boolean turns(Sentence sentence, Use use) {
        return IntStream.range(use.to(), sentence.size() - 2)
                .filter(at -> sentence.is(at, Part.CCONJ) && sentence.is(at + 1, Part.DET))
                .anyMatch(at -> IntStream.range(at + 2, sentence.size())
                        .takeWhile(next -> !sentence.is(next, Part.PUNCT))
                        .anyMatch(next -> sentence.is(next, Part.AUX)));
    }
}
