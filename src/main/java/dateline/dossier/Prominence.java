package dateline.dossier;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much each event of a dossier matters to its story: that title or lead tell it, how often it is told, how likely it belongs on a
 * timeline, and how well its time is known. A star of the reader does not count, for the story is that of the articles. Compared, the weightier event is the less.
 */
public final class Prominence implements Comparator<Event> {

    private static final int IN_TITLE = 160;
    private static final int IN_LEAD = 80;
    private static final int PASSAGE = 12;
    private static final int MOST_PASSAGES = 8;
    private static final int DATED_BY_TEXT = 60;
    private static final int DATED_IN_ITS_OWN_WORDS = 10;
    private static final int DATED_BY_A_PERSON = 30;
    private static final int SALIENCE = 3;
    /** That of an event that no machine judged: half of those that one finds have more. */
    private static final int USUAL_SALIENCE = 90;

    private static final int OUT = Integer.MIN_VALUE;

    /** Three small letters or digits before the stop tell the end of a sentence from "U.S." and "Gen.", well enough for this. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{Ll}\\d]{3})[.!?]+(?=\\P{L}*\\s|$)");

    private final List<Event> events;
    private final Set<String> titles = new HashSet<>();
    private final Map<String, Integer> leads = new HashMap<>();
    private Optional<Answer> last = Optional.empty();

    /** What tells the story of some events in short. The views of one window, all on its thread, ask of the same, which may be very many. */
    private record Answer(List<Event> among, int most, List<Event> headlines) {

        boolean answers(List<Event> asked, int wanted) {
            return most == wanted && among.equals(asked);
        }
    }

    private Prominence(Dossier dossier) {
        events = dossier.events();
        for (Article article : dossier.articles()) {
            titles.add(article.heading().id());
            article.sections().stream()
                    .flatMap(section -> section.blocks().stream())
                    .findFirst()
                    .ifPresent(opening -> leads.put(opening.id(), firstSentence(opening)));
        }
    }

    /** That of the events of the dossier. */
    public static Prominence of(Dossier dossier) {
        return new Prominence(dossier);
    }

    private static int firstSentence(Block opening) {
        Matcher end = SENTENCE_END.matcher(opening.text());
        return end.find() ? end.end() : opening.text().length();
    }

    @Override
    public int compare(Event one, Event other) {
        return Integer.compare(weight(other), weight(one));
    }

    /** The more the weightier. */
    public int weight(Event event) {
        int place = 0;
        int date = 0;
        for (Mention mention : event.mentions()) {
            place = Math.max(place, weightOfPlace(mention.clause()));
            date = Math.max(date, weightOfDate(mention));
        }
        return place
                + PASSAGE * Math.min(MOST_PASSAGES, event.mentions().size())
                + date
                + SALIENCE * event.standing().salience().orElse(USUAL_SALIENCE)
                + (event.curated().isPresent() ? DATED_BY_A_PERSON : 0)
                + event.time().map(Exactness::weight).orElse(0);
    }

    private int weightOfPlace(TextSpan clause) {
        return titles.contains(clause.block())
                ? IN_TITLE
                : clause.start() < leads.getOrDefault(clause.block(), 0) ? IN_LEAD : 0;
    }

    private static int weightOfDate(Mention mention) {
        return mention.dated()
                .filter(date -> mention.isDateSure())
                .map(date ->
                        mention.clause().overlaps(date.span()) ? DATED_BY_TEXT + DATED_IN_ITS_OWN_WORDS : DATED_BY_TEXT)
                .orElse(0);
    }

    /** Those that tell the story in short, the weightiest first. */
    public List<Event> headlines(int most) {
        return headlines(events, most);
    }

    /**
     * Those of these events that tell the story in short, the weightiest first: dated, neither rejected nor minor, and of several of one
     * issue in the same days only one, so that they are not all of one day.
     */
    public List<Event> headlines(List<Event> among, int most) {
        Answer answer = last.filter(known -> known.answers(among, most))
                .orElseGet(() -> new Answer(List.copyOf(among), most, chosen(among, most)));
        last = Optional.of(answer);
        return answer.headlines();
    }

    /** Looks through the few weights there are, the heaviest first, rather than to sort very many events. */
    private List<Event> chosen(List<Event> among, int most) {
        int[] weights = among.parallelStream()
                .mapToInt(event -> tellsStory(event) ? weight(event) : OUT)
                .toArray();
        List<Contender> chosen = new ArrayList<>();
        int weight = heaviest(weights, Integer.MAX_VALUE);
        while (weight > OUT && chosen.size() < most) {
            for (int number = 0; number < weights.length && chosen.size() < most; number++) {
                if (weights[number] == weight) {
                    choose(among.get(number), chosen);
                }
            }
            weight = heaviest(weights, weight);
        }
        return chosen.stream().map(Contender::event).toList();
    }

    private static boolean tellsStory(Event event) {
        return event.origin() != Origin.REJECTED && !event.isMinor();
    }

    /** The heaviest of the weights that are less than one. */
    private static int heaviest(int[] weights, int above) {
        int heaviest = OUT;
        for (int weight : weights) {
            heaviest = weight < above ? Math.max(heaviest, weight) : heaviest;
        }
        return heaviest;
    }

    private static void choose(Event event, List<Contender> chosen) {
        event.time()
                .map(time -> new Contender(event, time))
                .filter(next -> chosen.stream().noneMatch(other -> other.coversFor(next)))
                .ifPresent(chosen::add);
    }
}
