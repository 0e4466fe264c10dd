package dateline.extraction.events;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.TimeExpression;
import dateline.dating.NewsOfTheDay;
import dateline.dossier.Status;
import dateline.extraction.clauses.Clause;
import dateline.extraction.names.Cast;
import dateline.extraction.names.Figure;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;
import dateline.extraction.titles.HeadlineWriter;
import dateline.language.Vocabulary;
import dateline.language.Weights;
import dateline.language.reader.EventSense;
import dateline.language.reader.EventSense.Outlook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the events that an article tells. */
public final class EventFinder {

    /** From this weight on an event stands on the timeline. */
    private static final double LEAST = Double.parseDouble(System.getProperty("least", "0.5"));

    /** From this probability by the reader alone on a word is worth a look. */
    private static final double POSSIBLE = 0.05;

    private final Vocabulary vocabulary;
    private final HeadlineWriter headlines;
    private final Weights weights = Weights.read("en/events.tsv");
    private final Weights times = Weights.read("en/times.tsv");

    /** Calls them as the writer does. */
    public EventFinder(Vocabulary vocabulary, HeadlineWriter headlines) {
        this.vocabulary = vocabulary;
        this.headlines = headlines;
    }

    /** The events, in reading order. */
    public List<Draft> events(Article article, ReadText text, Cast cast) {
        DatingChooser chooser = new DatingChooser(text, article.published(), times);
        EventWeights likely = new EventWeights(text, vocabulary, weights);
        List<Draft> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (int word = 0; word < sentence.size(); word++) {
                Clause clause = new Clause(sentence, word);
                double weight = isPossible(clause) ? likely.of(clause) : 0;
                if (weight >= LEAST) {
                    draft(clause, weight, article, chooser, cast).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static boolean isPossible(Clause clause) {
        EventSense sense = clause.word().event();
        return !(clause.sentence().block() instanceof Block.Caption)
                && sense.belongs() + sense.acceptable() >= POSSIBLE;
    }

    private Optional<Draft> draft(Clause clause, double weight, Article article, DatingChooser chooser, Cast cast) {
        Status status = status(clause.word().event());
        Optional<TimeExpression> dated = dated(chooser.choose(clause, status), clause, article);
        return headlines
                .headline(clause, status, cast)
                .map(headline -> new Draft(
                        clause.sentence(),
                        clause.predicate(),
                        headline,
                        new Telling(weight, status, dated),
                        participants(clause, cast)));
    }

    private static Participants participants(Clause clause, Cast cast) {
        Stream<Integer> words = Stream.concat(
                Stream.of(clause.subject(), clause.agent(), clause.object())
                        .flatMap(word -> word.stream().boxed()),
                clause.obliques().stream());
        List<Figure> figures = words.flatMap(word -> cast.meant(clause.sentence(), word).stream())
                .distinct()
                .toList();
        return new Participants(figures, Optional.empty());
    }

    static Status status(EventSense sense) {
        Outlook likeliest = Arrays.stream(Outlook.values())
                .max(Comparator.comparingDouble(sense::of))
                .orElse(Outlook.HAPPENED);
        return switch (likeliest) {
            case HAPPENED -> Status.HAPPENED;
            case GOING_ON -> Status.GOING_ON;
            case EXPECTED -> Status.EXPECTED;
            case DENIED -> Status.DENIED;
            case CONDITIONAL -> Status.CONDITIONAL;
            case PROPOSED -> Status.PLANNED;
        };
    }

    private static Optional<TimeExpression> dated(Dating dating, Clause clause, Article article) {
        int word = clause.predicate();
        return switch (dating) {
            case Dating.Expressed(Sentence there, var time) -> Optional.of(Bounds.meant(there, time));
            case Dating.News() ->
                Optional.of(NewsOfTheDay.of(
                        clause.sentence().span(word, word + 1), clause.word().text(), article.published()));
            case Dating.Unknown() -> Optional.empty();
        };
    }
}
