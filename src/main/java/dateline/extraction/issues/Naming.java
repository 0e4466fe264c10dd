package dateline.extraction.issues;

import dateline.dossier.Actor;
import dateline.extraction.clauses.Range;
import dateline.extraction.names.Cast;
import dateline.extraction.names.Way;
import dateline.extraction.text.Sentence;
import dateline.language.Capitals;
import dateline.language.Part;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the head of a lane of a noun phrase: "Russia’s war in Ukraine" is the war in Ukraine. */
final class Naming {

    private static final int LONGEST = 30;

    private final Vocabulary vocabulary;
    private final Cast cast;

    Naming(Vocabulary vocabulary, Cast cast) {
        this.vocabulary = vocabulary;
        this.cast = cast;
    }

    /** The matter an item of a list names; empty when nothing is left of it. */
    Optional<Matter> matter(Sentence sentence, Range item, double weight) {
        int from = start(sentence, item);
        int preposition = from;
        while (preposition < item.to()
                && !sentence.is(preposition, "in", "at", "over", "around", "on", "between", "against")) {
            preposition++;
        }
        Range head = core(sentence, new Range(from, preposition));
        Range place = preposition < item.to() ? place(sentence, preposition + 1, item.to()) : new Range(0, 0);
        if (head.isEmpty() && place.isEmpty()) {
            return Optional.empty();
        }
        return named(sentence, head, place, preposition).map(words -> matter(words, sentence, head, place, weight));
    }

    private Optional<String> named(Sentence sentence, Range head, Range place, int preposition) {
        String core = sentence.text(head.from(), head.to());
        String where = sentence.text(place.from(), place.to());
        if (where.isEmpty()) {
            return Optional.of(core).filter(words -> !words.isEmpty());
        }
        boolean conflict = head.size() > 0
                && vocabulary.has("conflict", sentence.token(head.to() - 1).lower());
        if (conflict) {
            return Optional.of(core + " " + sentence.token(preposition).lower() + " " + where);
        }
        return Optional.of(state(sentence, place) || head.isEmpty() && where.isEmpty() ? core : where)
                .filter(words -> !words.isEmpty());
    }

    private boolean state(Sentence sentence, Range place) {
        return cast.at(sentence, place.from())
                .filter(use -> use.figure().kind() == Actor.Kind.STATE)
                .isPresent();
    }

    private static Matter matter(String words, Sentence sentence, Range head, Range place, double weight) {
        List<String> terms = new ArrayList<>();
        terms.add(words.toLowerCase(Locale.ROOT));
        if (!place.isEmpty() && words.endsWith(sentence.text(place.from(), place.to()))) {
            terms.add(sentence.text(place.from(), place.to()).toLowerCase(Locale.ROOT));
        } else if (head.size() > 1) {
            terms.add(sentence.text(head.from(), head.to()).toLowerCase(Locale.ROOT));
        }
        return new Matter(title(words), terms.stream().distinct().toList(), weight);
    }

    /** Behind the article, the owner and what belongs to a state: "the", "Russia’s", "Chinese". */
    private int start(Sentence sentence, Range item) {
        int from = item.from();
        for (int at = from; at < item.to(); at++) {
            boolean aside = cast.at(sentence, at)
                    .filter(use -> use.way() == Way.ASIDE && use.to() < item.to())
                    .isPresent();
            if (sentence.is(at, "'s", "'")
                    || at == from && (sentence.is(at, Part.DET) || sentence.is(at, Part.PRON) || aside)) {
                from = at + 1;
            }
            if (sentence.is(at, Part.ADP)) {
                break;
            }
        }
        return from;
    }

    /** Without general words at its end and more than three words. */
    private Range core(Sentence sentence, Range phrase) {
        int to = phrase.to();
        while (to > phrase.from()
                && (vocabulary.has("generic", sentence.token(to - 1).lower())
                        || !sentence.token(to - 1).part().isNoun())) {
            to--;
        }
        int from = Math.max(phrase.from(), to - 3);
        while (from < to
                && (vocabulary.has("generic", sentence.token(from).lower())
                        || sentence.is(from, Part.DET)
                        || sentence.is(from, Part.NUM)
                        || sentence.is(from, Part.ADP)
                        || sentence.is(from, Part.CCONJ))) {
            from++;
        }
        return new Range(from, to);
    }

    /** The name of the place, up to "and". */
    private static Range place(Sentence sentence, int start, int limit) {
        int from = sentence.is(start, "the") ? start + 1 : start;
        int to = from;
        while (to < limit && sentence.token(to).capital()) {
            to++;
        }
        return new Range(from, to);
    }

    /** With a capital, "military-to-military" as "military" where the whole is long. */
    static String title(String words) {
        String brief = words.length() > LONGEST ? words.replaceAll("\\b(\\w+)-to-\\1\\b", "$1") : words;
        return Capitals.first(brief);
    }
}
