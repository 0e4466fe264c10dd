package dateline.dossier;

import dateline.article.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How an event comes apart of which one passage tells another. What both were called, and the time that a person gave them, stays with the
 * part whose words tell more of that title, the rest of the passages if both tell as much; the other part is called as its own words tell.
 *
 * @param number of the passage
 * @param telling what is read out of the words of a passage alone
 */
record Splitting(Event event, int number, TextIndex text, Function<TextSpan, Optional<Event>> telling) {

    /** So many letters has a word that says what is told, and not only how. */
    private static final int TELLING = 4;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The event without the passage, and that of the passage. */
    Stream<Event> parts(String newId) {
        Mention off = event.mentions().get(number).because(List.of());
        List<Mention> others = new ArrayList<>(event.mentions());
        others.remove(number);
        int told = others.stream().mapToInt(this::told).max().orElse(0);
        boolean isTitleOfOff = told(off) > told;
        return Stream.of(part(event.id(), others, !isTitleOfOff), part(newId, List.of(off), isTitleOfOff));
    }

    private Event part(String id, List<Mention> mentions, boolean isCalledSo) {
        return new Event(
                id,
                isCalledSo ? event.headline() : headline(mentions.getFirst()),
                isCalledSo ? event.curated() : Optional.empty(),
                event.standing().by(event.origin().edited()),
                event.involved(),
                mentions.stream().anyMatch(mention -> mention.dated().isPresent())
                        ? mentions
                        : mentions.stream().map(this::dated).toList());
    }

    /** How many words of the title the passage holds. */
    private int told(Mention mention) {
        Set<String> words = new HashSet<>(split(event.title()));
        words.retainAll(split(words(mention)));
        return words.size();
    }

    private static List<String> split(String words) {
        return BETWEEN.splitAsStream(words.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= TELLING)
                .toList();
    }

    private String words(Mention mention) {
        return text.place(mention.clause().block())
                .map(place -> place.block().text(mention.clause()))
                .orElse("");
    }

    private Headline headline(Mention mention) {
        return telling.apply(mention.clause()).map(Event::headline).orElseGet(() -> Headline.of(words(mention)));
    }

    /** With the time of its own words, which was left out while another passage told when the event was; what only stands near them dates it likely. */
    private Mention dated(Mention mention) {
        return telling.apply(mention.clause())
                .flatMap(Event::dating)
                .map(time -> new Mention(
                        mention.clause(),
                        mention.trigger(),
                        Optional.of(time),
                        time.span().overlaps(mention.clause()),
                        mention.particulars(),
                        mention.because()))
                .orElse(mention);
    }
}
