package dateline.extraction.events;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.TimeExpression;
import dateline.dating.ArticleBound;
import dateline.dating.NewsOfTheDay;
import dateline.dating.RoughTime;
import dateline.dossier.Headline;
import dateline.dossier.Status;
import dateline.extraction.clauses.Clause;
import dateline.extraction.names.Cast;
import dateline.extraction.names.Figure;
import dateline.extraction.names.Places;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;
import dateline.extraction.titles.HeadlineWriter;
import dateline.language.Vocabulary;
import dateline.language.Weights;
import dateline.language.reader.EventSense;
import dateline.language.reader.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the events that an article tells. */
public final class EventFinder {

    /** From this probability by the reader alone on a word is worth a look. */
    private static final double POSSIBLE = 0.05;

    /** From this probability on a word surely tells an event that belongs. */
    private static final double SURE = 0.9;

    /** What goes on as it is already. */
    private static final String[] STAYING = {"stay", "remain", "continue", "keep"};

    private final Vocabulary vocabulary;
    private final HeadlineWriter headlines;
    private final EventThreshold threshold;
    private final EventJudge judge = new EventJudge();
    private final Weights times = Weights.read("en/times.tsv");

    /** Finds those of this weight, and calls them as the writer does. */
    public EventFinder(Vocabulary vocabulary, HeadlineWriter headlines, EventThreshold threshold) {
        this.vocabulary = vocabulary;
        this.headlines = headlines;
        this.threshold = threshold;
    }

    /**
     * The events, in reading order.
     *
     * @param watch told of the letters of each sentence, once it is looked through; may end the work by throwing
     */
    public List<EventDraft> events(Article article, ReadText text, Cast cast, IntConsumer watch) {
        DatingChooser chooser = new DatingChooser(text, article.published(), times, vocabulary);
        EventFeatures features = new EventFeatures(text, vocabulary);
        ChronicleEntries chronicle = new ChronicleEntries(text);
        List<EventDraft> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<EventDraft> here = new ArrayList<>();
            for (int word = 0; word < sentence.size(); word++) {
                Clause clause = new Clause(sentence, word);
                Optional<Dating.Expressed> entry = chronicle.date(clause);
                if ((entry.isPresent() || isPossible(clause)) && isTold(clause)) {
                    entry.map(date -> entry(clause, date, article))
                            .or(() -> told(clause, features.of(clause), article, chooser))
                            .flatMap(told -> draft(clause, told, cast))
                            .ifPresent(here::add);
                }
            }
            found.addAll(distinct(withoutAsides(here)));
            watch.accept(sentence.end() - sentence.start());
        }
        return found;
    }

    /** Without what is told at no time, only by the way of something that surely belongs on a timeline, and is itself but likely to. */
    private List<EventDraft> withoutAsides(List<EventDraft> drafts) {
        boolean isBeside = drafts.stream().anyMatch(draft -> draft.telling().weight() > SURE);
        double least = isBeside ? threshold.aside() : threshold.mention();
        return drafts.stream()
                .filter(draft ->
                        draft.telling().dated().isPresent() || draft.telling().weight() >= least)
                .toList();
    }

    /** Without those that another of the sentence tells in the same words and surer: "talks" of "holds talks". */
    private static List<EventDraft> distinct(List<EventDraft> drafts) {
        Map<String, EventDraft> likeliest = new LinkedHashMap<>();
        drafts.forEach(draft ->
                likeliest.merge(draft.title().plain(), draft, (one, other) -> isSurer(one, other) ? one : other));
        return drafts.stream()
                .filter(draft -> likeliest.get(draft.title().plain()) == draft)
                .toList();
    }

    /** Of two in the same words: where both happened, what the other only fills ("decided to close"), else the likelier. */
    private static boolean isSurer(EventDraft one, EventDraft other) {
        Word filling = other.sentence().word(other.trigger());
        boolean isFilled = filling.isRelated("xcomp") && other.telling().status() == Status.HAPPENED;
        return isFilled || one.telling().weight() >= other.telling().weight();
    }

    private static boolean isPossible(Clause clause) {
        EventSense sense = clause.word().event();
        return sense.belongs() + sense.acceptable() >= POSSIBLE;
    }

    private boolean isTold(Clause clause) {
        return Optional.of(clause)
                .filter(told -> !(told.sentence().block() instanceof Block.Caption))
                .filter(told -> !told.isAsked())
                .filter(told -> !isImagined(told))
                .filter(told -> !isExcepted(told))
                .filter(told -> !StatusFeatures.wouldNotHaveBeen(told))
                .filter(told -> !new CallingOff(vocabulary).isMatter(told))
                .isPresent();
    }

    /** Whether it is told only as what would change another thing, "unless she resigns", or would have: "if she had resigned". */
    private static boolean isExcepted(Clause clause) {
        String[] marks = Tense.of(clause) == Tense.PLUPERFECT ? new String[] {"if", "unless"} : new String[] {"unless"};
        return StatusFeatures.isInvertedCondition(clause) || clause.sentence().isLed(clause.predicate(), marks);
    }

    /** Whether a noun is only asked for or thought of: "demanded a strike", "calls for a strike", "fears of a strike". */
    private boolean isImagined(Clause clause) {
        return clause.above("nmod", "obl", "obj", "nsubj:pass")
                .map(asking -> Stream.concat(
                        Stream.of(asking.word().lemma()), clause.sentence().leading(clause.predicate()).stream()))
                .filter(words -> vocabulary.has("imagined", words.collect(Collectors.joining(" "))))
                .isPresent();
    }

    /** What an entry of a chronicle tells, it tells for sure, and as what happened then. */
    private Telling entry(Clause clause, Dating.Expressed date, Article article) {
        TimeExpression time = MeantTimes.meant(clause, date);
        Status status = StatusFeatures.isDenied(clause)
                ? Status.DENIED
                : isToCome(time, article) || Tense.of(clause) == Tense.FUTURE ? Status.EXPECTED : Status.HAPPENED;
        return new Telling(SURE, status, Optional.of(time), Sureness.of(date, clause, 1));
    }

    private Optional<Telling> told(Clause clause, List<String> features, Article article, DatingChooser chooser) {
        EventSense sense = clause.word().event();
        double weight = judge.weight(sense, features);
        if (weight < threshold.mention()) {
            return Optional.empty();
        }
        DatingChooser.Choice choice = chooser.choose(clause);
        Optional<TimeExpression> dated = dated(choice.dating(), clause, article)
                .map(time -> choice.period()
                        .map(precision -> RoughTime.of(time, precision))
                        .orElse(time));
        Status judged = StatusFeatures.isDenied(clause) ? Status.DENIED : status(clause, features);
        boolean isContrary = Set.of(Status.HAPPENED, Status.GOING_ON).contains(judged)
                && dated.filter(time -> isToCome(time, article)).isPresent();
        Status status = isContrary ? Status.EXPECTED : judged;
        return Optional.of(new Telling(
                weight, status, dated.map(time -> bounded(time, clause, status, article)), choice.sureness()));
    }

    /** What has happened has done so by the day of the article, but for what was over before; what stays as it is does so from then on. */
    private static TimeExpression bounded(TimeExpression time, Clause clause, Status status, Article article) {
        return switch (status) {
            case HAPPENED, DENIED ->
                Tense.of(clause) == Tense.PLUPERFECT ? time : ArticleBound.upTo(time, article.published());
            case EXPECTED, PLANNED, GOING_ON ->
                clause.word().hasLemma(STAYING) ? ArticleBound.from(time, article.published()) : time;
            case CONDITIONAL -> time;
        };
    }

    private Status status(Clause clause, List<String> features) {
        List<String> standing = new ArrayList<>(features);
        standing.addAll(StatusFeatures.of(clause));
        Status judged = judge.status(clause.word().event(), standing);
        boolean isUnreal = StatusFeatures.wouldHaveBeen(clause);
        return switch (judged) {
            case EXPECTED -> isUnreal || clause.isConditional() ? Status.CONDITIONAL : judged;
            case HAPPENED ->
                isUnreal || StatusFeatures.isOnlyPossible(clause)
                        ? Status.CONDITIONAL
                        : new Foreseen(vocabulary).is(clause) ? Status.EXPECTED : judged;
            case PLANNED, GOING_ON, DENIED, CONDITIONAL -> judged;
        };
    }

    /** Whether the time lies after the day of the article: then it has not happened, or the time is not that of what a past tense tells. */
    private static boolean isToCome(TimeExpression dated, Article article) {
        return dated.time()
                .flatMap(time -> article.published().filter(day -> day.latest().isBefore(time.earliest())))
                .isPresent();
    }

    private Optional<EventDraft> draft(Clause clause, Telling told, Cast cast) {
        return headlines
                .headline(clause, told.status(), cast)
                .map(brief -> new EventDraft(
                        clause.sentence(),
                        clause.predicate(),
                        title(brief, clause, told.status(), cast),
                        told,
                        participants(clause, cast)));
    }

    private EventTitle title(Headline brief, Clause clause, Status status, Cast cast) {
        String told = headlines.attributed(clause, status, cast).orElse(brief.title());
        String introducing = cast.introducing(clause.sentence(), told, HeadlineWriter.LONGEST);
        return new EventTitle(
                brief.title(), new Headline(introducing, brief.label()), headlines.isNameless(clause, status));
    }

    private static Participants participants(Clause clause, Cast cast) {
        Stream<Integer> words = Stream.concat(
                Stream.of(clause.subject(), clause.agent(), clause.object()).flatMap(Optional::stream),
                clause.obliques().stream());
        List<Figure> figures = words.flatMap(word -> cast.meant(clause.sentence(), word).stream())
                .distinct()
                .toList();
        return new Participants(figures, new Places(cast).place(clause));
    }

    private static Optional<TimeExpression> dated(Dating dating, Clause clause, Article article) {
        int word = clause.predicate();
        return switch (dating) {
            case Dating.Expressed told -> Optional.of(MeantTimes.meant(clause, told));
            case Dating.News news ->
                Optional.of(NewsOfTheDay.of(
                        clause.sentence().span(word, word + 1), clause.word().text(), article.published()));
            case Dating.Unknown unknown -> Optional.empty();
        };
    }
}
