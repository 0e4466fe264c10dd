package dateline.ui.card;

import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dating.NewsOfTheDay;
import dateline.dossier.Event;
import dateline.dossier.Mention;
import dateline.time.TimeSpan;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the text tells the time of an event. */
final class ToldTime {

    private static final Pattern BEFORE = Pattern.compile("(?i)^(in|on|at|during|over|within)? ?\\b(the )?");

    private ToldTime() {}

    /** The words that date it or, where they cannot do so yet, that will; none do where it is told as news of the day. */
    static Optional<String> phrase(Event event) {
        Stream<TimeExpression> open = event.mentions().stream()
                .filter(mention -> event.time().isEmpty())
                .flatMap(mention -> words(mention).stream());
        Stream<TimeExpression> dating = event.dating().filter(date -> !NewsOfTheDay.dates(date)).stream();
        return Stream.concat(dating, open)
                .findFirst()
                .map(date -> date.derivation().phrase().replaceAll("\\s+", " ").strip())
                .filter(phrase -> !phrase.isEmpty());
    }

    /** The words without those before them: "coming months" of "in the coming months". */
    static String bare(String phrase) {
        return BEFORE.matcher(phrase).replaceFirst("");
    }

    /** The words of time that date it; none do where it is told as news of the day. */
    private static Optional<TimeExpression> words(Mention mention) {
        return mention.dated().filter(date -> !NewsOfTheDay.dates(date));
    }

    /** The time, unless only words tell it that name no date, such as "coming months", and so tell it better. */
    static Optional<TimeSpan> exact(Event event) {
        return event.time().filter(time -> event.curated().isPresent() || !isVague(event));
    }

    /** The first that tells it with words of time or, where none does, the first. */
    static Optional<TextSpan> clause(Event event) {
        return event.mentions().stream()
                .min(Comparator.comparing(mention -> words(mention).isEmpty()))
                .map(Mention::clause);
    }

    private static boolean isVague(Event event) {
        return event.mentions().stream()
                .flatMap(mention -> mention.dated().stream())
                .anyMatch(TimeExpression::isVague);
    }
}
