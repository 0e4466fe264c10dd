package dateline.extraction.speech;

import dateline.article.TextSpan;
import dateline.extraction.names.Figure;
import dateline.extraction.text.QuotedText.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells who speaks between quotation marks, reading the stretches in order. */
final class DirectSpeech {

    /** How many characters may stand between two stretches of one quotation: "…," she said on Monday, "…". */
    private static final int GAP = 80;

    /** How many stand between a quotation and the sentence behind it. */
    private static final int NEXT = 3;

    private final Map<String, NavigableMap<Integer, Attribution>> attributions = new HashMap<>();
    private Optional<Figure> last = Optional.empty();
    private Optional<TextSpan> before = Optional.empty();

    /** With what says who speaks outside of the marks. */
    DirectSpeech(List<Attribution> attributions) {
        attributions.forEach(one -> this.attributions
                .computeIfAbsent(one.sentence().block().id(), none -> new TreeMap<>())
                .put(one.offset(), one));
    }

    /** What is said in the stretches by those of whom it is known. */
    List<Saying> sayings(List<Stretch> stretches) {
        List<Saying> found = new ArrayList<>();
        for (Stretch stretch : stretches) {
            last = speaker(stretch);
            last.ifPresent(figure -> found.add(new Saying(figure, stretch.passage(), true)));
            before = Optional.of(stretch.passage());
        }
        return found;
    }

    private Optional<Figure> speaker(Stretch stretch) {
        Optional<Attribution> attribution = attribution(stretch.passage());
        Optional<Figure> named = attribution.flatMap(Attribution::speaker);
        boolean goesOn = before.filter(
                        passage -> passage.block().equals(stretch.passage().block()))
                .filter(passage -> stretch.passage().start() - passage.end() <= GAP)
                .isPresent();
        return named.isPresent() || attribution.isPresent() && !goesOn
                ? named
                : goesOn || stretch.isContinued() ? last : Optional.empty();
    }

    /** The one nearest to the stretch, in its sentence or the next; first one that brings it as a clause. */
    private Optional<Attribution> attribution(TextSpan passage) {
        NavigableMap<Integer, Attribution> here = attributions.getOrDefault(passage.block(), new TreeMap<>());
        Stream<Attribution> ahead = Optional.ofNullable(here.lowerEntry(passage.start()))
                .map(Map.Entry::getValue)
                .filter(one -> one.sentence().end() >= passage.start())
                .stream();
        Stream<Attribution> behind = Optional.ofNullable(here.ceilingEntry(passage.end()))
                .map(Map.Entry::getValue)
                .filter(one -> one.sentence().start() <= passage.end() + NEXT)
                .stream();
        return Stream.concat(ahead, behind)
                .min(Comparator.comparing((Attribution one) -> !brings(one, passage))
                        .thenComparing(one -> distance(one, passage)));
    }

    private static boolean brings(Attribution attribution, TextSpan passage) {
        return attribution.content().filter(passage::overlaps).isPresent();
    }

    private static int distance(Attribution attribution, TextSpan passage) {
        int offset = attribution.offset();
        return offset < passage.start() ? passage.start() - offset : offset - passage.end();
    }
}
