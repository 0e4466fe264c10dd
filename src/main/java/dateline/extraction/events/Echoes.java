package dateline.extraction.events;

import dateline.dossier.Status;
import dateline.extraction.clauses.Range;
import dateline.extraction.names.Cast;
import dateline.extraction.names.Figure;
import dateline.extraction.names.Way;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Nouns that name an event the article tells elsewhere: "Berg's resignation", "its launch", "the announcement". */
final class Echoes {

    private final Vocabulary vocabulary;
    private final Verbs verbs;
    private final Cast cast;

    Echoes(Vocabulary vocabulary, Cast cast) {
        this.vocabulary = vocabulary;
        this.verbs = new Verbs(vocabulary);
        this.cast = cast;
    }

    /** Those of a sentence whose nouns are not yet taken. */
    List<Draft> in(Sentence sentence, Set<Integer> taken) {
        List<Draft> found = new ArrayList<>();
        for (int at = 1; at < sentence.size(); at++) {
            if (!taken.contains(at) && names(sentence, at)) {
                Range phrase = phrase(sentence, at);
                Optional<Figure> owner = owner(sentence, phrase);
                boolean another = IntStream.range(phrase.from(), at)
                        .anyMatch(word ->
                                vocabulary.has("another", sentence.token(word).lower()));
                if (another) {
                    continue;
                }
                if (owner.isPresent() || sentence.is(phrase.from(), "the", "this", "that")) {
                    found.add(new Draft(
                            new Wording(sentence, phrase, at, Optional.empty(), Optional.empty()),
                            Optional.empty(),
                            Status.HAPPENED,
                            sentence.text(phrase.from(), phrase.to()),
                            owner.stream().toList(),
                            Manner.ECHO));
                }
            }
        }
        return found;
    }

    private boolean names(Sentence sentence, int at) {
        return sentence.is(at, Part.NOUN)
                && !sentence.token(at).lower().endsWith("s")
                && !sentence.is(at + 1, Part.NOUN)
                && vocabulary.hasFamily(verbs.stem(sentence.token(at).lower()));
    }

    private static Range phrase(Sentence sentence, int noun) {
        int from = noun;
        while (from > 0
                && from > noun - 6
                && !sentence.is(from, Part.DET)
                && !sentence.is(from, "his", "her", "its", "their")
                && (sentence.token(from - 1).part().inNounPhrase() || sentence.is(from - 1, "'s", "'"))) {
            from--;
        }
        return new Range(from, noun + 1);
    }

    private Optional<Figure> owner(Sentence sentence, Range phrase) {
        if (sentence.is(phrase.from(), "his", "her", "its", "their")) {
            return cast.behind(sentence, phrase.from());
        }
        return cast.in(sentence).stream()
                .filter(use -> use.way() == Way.OWNER && phrase.contains(use.from()))
                .map(use -> use.figure())
                .findFirst();
    }
}
