package dateline.extraction.speech;

import dateline.article.TextSpan;
import dateline.extraction.names.Cast;
import dateline.extraction.text.QuotedText;
import dateline.extraction.text.QuotedText.Stretch;
import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who says what in an article. Immutable; any number of threads may use it at once. */
public record SpeechFinder(Vocabulary vocabulary) {

    private static final int FEW_WORDS = 3;

    /** What is said in the sentences of an article, in reading order. */
    public List<Saying> sayings(List<Sentence> sentences, Cast cast) {
        QuotedText quoted = QuotedText.of(sentences);
        AttributionFinder finder = new AttributionFinder(vocabulary, cast);
        List<Attribution> attributions = sentences.stream()
                .filter(sentence -> !sentence.isHeadline())
                .flatMap(sentence -> finder.attributions(sentence).stream())
                .filter(one -> quoted.around(one.sentence(), one.cue()).isEmpty())
                .toList();
        Map<String, Integer> order = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        sentences.forEach(sentence -> {
            order.putIfAbsent(sentence.block().id(), order.size());
            texts.put(sentence.block().id(), sentence.block().text());
        });
        List<Stretch> stretches = quoted.stretches().stream()
                .filter(stretch -> isLong(texts.getOrDefault(stretch.passage().block(), ""), stretch.passage()))
                .toList();
        List<Saying> found = new ArrayList<>(new DirectSpeech(sentences, attributions).sayings(stretches));
        for (Attribution one : attributions) {
            Optional<TextSpan> content = one.content().filter(span -> !quoted.holds(span));
            if (content.isPresent() && one.speaker().isPresent()) {
                found.add(new Saying(one.speaker().get(), content.get(), false));
            }
        }
        found.sort(Comparator.comparing(
                        (Saying saying) -> order.getOrDefault(saying.passage().block(), 0))
                .thenComparing(saying -> saying.passage().start()));
        return found;
    }

    /** Whether it is more than what something is called, or a word of which the author stands apart. */
    private static boolean isLong(String text, TextSpan passage) {
        return text.substring(passage.start(), passage.end()).split("\\s+").length >= FEW_WORDS;
    }
}
