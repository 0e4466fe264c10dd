package dateline.dossier;

import dateline.article.TimeExpression;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened, is going on, or is expected.
 *
 * @param id unique in a dossier
 * @param headline what it is called
 * @param curated the time a person gives it, beside what the text says
 * @param mentions where it is told, in reading order
 */
public record Event(
        String id,
        Headline headline,
        Optional<CuratedTime> curated,
        Standing standing,
        Involvement involved,
        List<Mention> mentions) {

    public Event {
        mentions = List.copyOf(mentions);
    }

    /** An event for which nobody chose a label. */
    public Event(
            String id,
            String title,
            Optional<CuratedTime> curated,
            Standing standing,
            Involvement involved,
            List<Mention> mentions) {
        this(id, Headline.of(title), curated, standing, involved, mentions);
    }

    /** A short headline, whole. */
    public String title() {
        return headline.title();
    }

    /** Whether the reader has marked it as one that matters. */
    public boolean isStarred() {
        return standing.isStarred();
    }

    /** Whether the machine found it only when it looked for minor events, and no person has judged it since. */
    public boolean isMinor() {
        return standing.isMinor();
    }

    /** When it is: the curated time, or else the first that the text tells; empty when neither is known. */
    public Optional<TimeSpan> time() {
        return curated.isPresent()
                ? curated.map(CuratedTime::time)
                : told().stream().findFirst();
    }

    /** When it is, in words; a part of a day is called by its name where the text tells it, else by its hours. */
    public Optional<String> when(TimeWords times) {
        List<TimeSpan> told = told().stream().map(TimeSpan::sure).toList();
        TimeWords words = worded(times);
        return time().map(time -> told.contains(time.sure()) ? words.words(time) : words.stated(time));
    }

    /** The words for its own time: what is still to come is not "since" a day, nor what is done "by" it "until" then. */
    private TimeWords worded(TimeWords times) {
        boolean isOpen = status().isAhead() || status() == Status.CONDITIONAL;
        TimeWords words = isOpen ? times.ahead() : times;
        return dating().filter(dated -> dated.derivation().isDue()).isPresent() ? words.due() : words;
    }

    /** What tells its time in the text, first of those that tell the same; where none is known, the first that will tell it, "on Monday". */
    public Optional<TimeExpression> dating() {
        return datedBy().flatMap(Mention::dated);
    }

    /** Where that is told. */
    public Optional<Mention> datedBy() {
        Optional<TimeSpan> told = told().stream().findFirst();
        return mentions.stream()
                .filter(mention -> mention.dated().isPresent() && mention.time().equals(told))
                .findFirst();
    }

    /** The number, in reading order, of the mention to begin with: the one that tells its time, or else the first. */
    public int leading() {
        return datedBy()
                .filter(mention -> curated.isEmpty())
                .map(mentions::indexOf)
                .orElse(0);
    }

    /** The time that likely is its own, but not surely, as the words tell it that likely date it; empty where somebody has said when it is. */
    public Optional<TimeSpan> likelyTime() {
        return datedBy()
                .filter(mention -> curated.isEmpty() && !mention.isDateSure())
                .flatMap(Mention::dated)
                .flatMap(TimeExpression::time);
    }

    /**
     * The different times that its mentions tell, in reading order; one that a finer one lies in agrees with it and is left out, and so is
     * what is uncertain beside what is sure.
     */
    public List<TimeSpan> told() {
        List<TimeSpan> times = mentions.isEmpty()
                ? List.of() // there may be very many such events
                : telling().stream()
                        .flatMap(mention -> mention.time().stream())
                        .distinct()
                        .toList();
        return times.size() < 2
                ? times
                : times.stream()
                        .filter(time -> times.stream().noneMatch(other -> coarser(time, other)))
                        .toList();
    }

    private List<Mention> telling() {
        List<Mention> sure = mentions.stream()
                .filter(Mention::isDateSure)
                .filter(mention -> mention.time().isPresent())
                .toList();
        return sure.isEmpty() ? mentions : sure;
    }

    /** The times that its mentions tell beside its own; not the one that was found and that a person has put another in place of. */
    public List<TimeSpan> toldBeside() {
        boolean isCorrected = curated.isPresent() && origin() == Origin.EDITED;
        return told().stream()
                .skip(isCorrected ? 1 : 0)
                .filter(told -> !time().map(TimeSpan::sure).equals(Optional.of(told.sure())))
                .toList();
    }

    private static boolean coarser(TimeSpan time, TimeSpan other) {
        boolean open = isOpen(time) || isOpen(other);
        boolean around = !other.start().isBefore(time.start()) && !other.end().isAfter(time.end());
        boolean longer = other.start().isAfter(time.start()) || other.end().isBefore(time.end());
        return !open && around && longer;
    }

    private static boolean isOpen(TimeSpan time) {
        return time.openStart() || time.openEnd();
    }

    public Status status() {
        return standing.status();
    }

    public Origin origin() {
        return standing.origin();
    }

    /** Ids of the issues it touches, the main one first. */
    public List<String> issues() {
        return involved.issues();
    }

    /** Ids of the actors who take part, the main one first. */
    public List<String> actors() {
        return involved.actors();
    }

    /** Where it is, as the text calls it. */
    public Optional<String> place() {
        return involved.place();
    }
}
