package dateline.extraction.speech;

import dateline.article.TextSpan;
import dateline.extraction.names.Figure;
import dateline.extraction.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells who speaks between quotation marks, reading the stretches in order. */
final class DirectSpeech {

    private final Map<String, NavigableMap<Integer, Sentence>> sentences = new HashMap<>();
    private final Map<Integer, NavigableMap<Integer, Attribution>> attributions = new HashMap<>();
    private final List<Sentence> order;
    private Optional<Figure> last = Optional.empty();
    private Optional<TextSpan> before = Optional.empty();

    /** With what says who speaks outside of the marks. */
    DirectSpeech(List<Sentence> sentences, List<Attribution> attributions) {
        this.order = sentences;
        sentences.forEach(sentence -> this.sentences
                .computeIfAbsent(sentence.block().id(), none -> new TreeMap<>())
                .put(sentence.start(), sentence));
        attributions.forEach(one -> this.attributions
                .computeIfAbsent(one.sentence().number(), none -> new TreeMap<>())
                .put(one.offset(), one));
    }

    /** What is said in the stretches by those of whom it is known. */
    List<Saying> sayings(List<TextSpan> stretches) {
        List<Saying> found = new ArrayList<>();
        for (TextSpan stretch : stretches) {
            last = speaker(stretch);
            last.ifPresent(figure -> found.add(new Saying(figure, stretch, true)));
            before = Optional.of(stretch);
        }
        return found;
    }

    private Optional<Figure> speaker(TextSpan passage) {
        boolean goesOn =
                before.filter(ahead -> ahead.block().equals(passage.block())).isPresent();
        return attribution(passage).flatMap(Attribution::speaker).or(() -> goesOn ? last : spokenBefore(passage));
    }

    /** The one nearest to the stretch, in its sentence or the next. */
    private Optional<Attribution> attribution(TextSpan passage) {
        Sentence from = sentence(passage.block(), passage.start());
        Sentence to = sentence(passage.block(), passage.end() - 1);
        Stream<Attribution> ahead = in(from)
                .flatMap(here -> Optional.ofNullable(here.lowerEntry(passage.start())))
                .map(Map.Entry::getValue)
                .stream();
        Stream<Attribution> behind = in(to)
                .flatMap(here -> Optional.ofNullable(here.ceilingEntry(passage.end())))
                .map(Map.Entry::getValue)
                .stream();
        return Stream.concat(ahead, behind)
                .min(Comparator.comparingInt(one -> distance(one, passage)))
                .or(() -> after(to, passage));
    }

    /** The sentence that the offset is in, or that ends before it. */
    private Sentence sentence(String block, int offset) {
        NavigableMap<Integer, Sentence> here = Objects.requireNonNull(sentences.get(block), block);
        Map.Entry<Integer, Sentence> found = here.floorEntry(offset);
        return found == null ? here.firstEntry().getValue() : found.getValue();
    }

    private Optional<NavigableMap<Integer, Attribution>> in(Sentence sentence) {
        return Optional.ofNullable(attributions.get(sentence.number()));
    }

    /** Behind a quotation that ends like a sentence: "…?" she asked. */
    private Optional<Attribution> after(Sentence sentence, TextSpan passage) {
        return Optional.of(sentence.number() + 1)
                .filter(next -> next < order.size())
                .map(order::get)
                .filter(next -> next.block().id().equals(passage.block()))
                .flatMap(this::in)
                .map(here -> here.firstEntry().getValue())
                .filter(one -> one.content().isEmpty());
    }

    private Optional<Sentence> previous(Sentence sentence) {
        return sentence.number() > 0 ? Optional.of(order.get(sentence.number() - 1)) : Optional.empty();
    }

    /** Of whole sentences with nobody beside them: whoever spoke in the sentence before. */
    private Optional<Figure> spokenBefore(TextSpan passage) {
        Sentence sentence = sentence(passage.block(), passage.start());
        boolean isWhole = passage.start() <= sentence.start() + 2 && passage.end() >= sentence.end() - 2;
        Optional<Sentence> ahead = previous(sentence).filter(one -> isWhole);
        Optional<Figure> reported =
                ahead.flatMap(this::in).map(here -> here.lastEntry().getValue()).flatMap(Attribution::speaker);
        return reported.or(() -> ahead.filter(one -> before.filter(
                                stretch -> stretch.block().equals(one.block().id()))
                        .isPresent())
                .flatMap(one -> last));
    }

    private static int distance(Attribution attribution, TextSpan passage) {
        int offset = attribution.offset();
        return offset < passage.start() ? passage.start() - offset : offset - passage.end();
    }
}
