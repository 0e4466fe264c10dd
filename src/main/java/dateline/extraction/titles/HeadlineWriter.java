package dateline.extraction.titles;

import dateline.dossier.Headline;
import dateline.dossier.Status;
import dateline.extraction.clauses.Clause;
import dateline.extraction.names.Cast;
import dateline.extraction.titles.Relevance.Need;
import dateline.language.Part;
import dateline.language.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Writes the headlines of events: doer, deed and object in the words of the article, in the present tense, as much as fits. Where it
 * is not sure who does what, it writes none.
 */
public record HeadlineWriter(Vocabulary vocabulary) {

    /** So many characters a headline has as a rule. */
    public static final int LENGTH = 60;

    /** So many it may have where less would not be whole. */
    public static final int LONGEST = 88;

    /** So many that say whose word it is. */
    private static final int MOST_OF_SOURCE = 40;

    private static final int LABEL_STEP = 4;

    private static final Relevance RELEVANCE = Relevance.of(Locale.ENGLISH);

    /** What the event that a clause tells is called; empty where no headline is sure to be true. */
    public Optional<Headline> headline(Clause clause, Status status, Cast cast) {
        Clause told = told(clause);
        Wording wording = new Wording(clause.sentence());
        Composer composer = composer(told, status, cast);
        Optional<Constituent> whole = composer.whole();
        Optional<Constituent> bare = whole.or(composer::ofNobody);
        Optional<String> asWritten = wording.whole(told, LONGEST);
        Optional<String> label = bare.flatMap(parts -> label(parts, wording))
                .filter(shorter -> asWritten.stream().allMatch(title -> holds(title, shorter)));
        return asWritten
                .or(() -> whole.flatMap(parts -> wording.fit(parts, LONGEST)))
                .or(() -> whole.flatMap(parts -> wording.fit(parts.said(), LONGEST)))
                .or(() -> bare.flatMap(
                        parts -> quoted(composer.phrases().told(), wording).or(() -> wording.fit(parts, LONGEST))))
                .or(() -> quoted(told, wording).filter(title -> told.word().head() < 0))
                .or(() -> bare.flatMap(parts -> wording.fit(parts.said(), LONGEST)))
                .map(title -> new Headline(title, label));
    }

    /**
     * What the event is called with whose word it is, where the article only says that they say so; empty where it does not, or it cannot
     * be said so. What is still to come or only possible is no claim.
     */
    public Optional<String> attributed(Clause clause, Status status, Cast cast) {
        if (status.isAhead() || status == Status.CONDITIONAL) {
            return Optional.empty();
        }
        Clause told = told(clause);
        Wording wording = new Wording(clause.sentence());
        if (wording.whole(told, LONGEST).isPresent()) {
            return Optional.empty();
        }
        Composer composer = composer(told, status, cast);
        return new Hearsay(composer.phrases())
                .source()
                .flatMap(source -> wording.fit(source, MOST_OF_SOURCE))
                .flatMap(source -> composer.whole()
                        .flatMap(whole -> wording.fit(whole, LONGEST - source.length()))
                        .map(title -> title + source));
    }

    private Composer composer(Clause told, Status status, Cast cast) {
        Clause frame = new Frames(vocabulary).of(told, status);
        return new Composer(vocabulary, RELEVANCE, cast, frame, status, told.predicate());
    }

    /** In the words of the article; not without the "if" or "when" of another clause that it begins with. */
    private static Optional<String> quoted(Clause frame, Wording wording) {
        int opening = frame.word(frame.tree().first(frame.predicate())).head();
        boolean isLed = frame.children("advcl").contains(opening);
        return isLed ? Optional.empty() : wording.quoted(frame, LENGTH);
    }

    /** What has the word that tells it: of "was opened", the participle. */
    private static Clause told(Clause clause) {
        return clause.word().isRelated("aux", "cop") ? clause.at(clause.word().head()) : clause;
    }

    /**
     * Whether the headline is a noun without a name, which leaves open to whom it happened: "talks", "loss of two million". Nobody prints
     * that alone.
     */
    public boolean isNameless(Clause clause, Status status) {
        Clause frame = new Frames(vocabulary).of(told(clause), status);
        return !frame.isVerbal()
                && frame.tree().subtree(frame.predicate()).stream()
                        .noneMatch(place -> frame.word(place).is(Part.PROPN));
    }

    /** Whether a headline has all words of another: not of "mayor acquits" where "mayor acquitted" stands as it was written. */
    private static boolean holds(String title, String shorter) {
        return words(title).containsAll(words(shorter));
    }

    private static List<String> words(String title) {
        return List.of(title.toLowerCase(Locale.ROOT).split("[\\s\\p{Punct}]+"));
    }

    /** As short as a label should be with all that is wanted; or else the shortest with what verbs and nouns call for. */
    private static Optional<String> label(Constituent whole, Wording wording) {
        Constituent complete = whole.needing(EnumSet.of(Need.CALLED_FOR, Need.WANTED));
        return label(complete, wording, Headline.LONG_LABEL)
                .or(() -> label(whole.needing(EnumSet.of(Need.CALLED_FOR)), wording, LENGTH - 1));
    }

    private static Optional<String> label(Constituent whole, Wording wording, int longest) {
        return IntStream.iterate(Headline.LABEL_LENGTH, length -> length <= longest, length -> length + LABEL_STEP)
                .mapToObj(length -> wording.fit(whole, length))
                .flatMap(Optional::stream)
                .filter(words -> words.contains(" ")) // "Talks" or "Arrested" alone says too little
                .findFirst();
    }
}
