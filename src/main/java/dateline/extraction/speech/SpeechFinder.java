package dateline.extraction.speech;

import dateline.article.TextSpan;
import dateline.extraction.names.Cast;
import dateline.extraction.text.QuotedText;
import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

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
        List<Saying> indirect = attributions.stream()
                .flatMap(one -> indirect(one, quoted).stream())
                .toList();
        Map<String, NavigableMap<Integer, Saying>> reported = new HashMap<>();
        indirect.forEach(saying -> reported.computeIfAbsent(saying.passage().block(), none -> new TreeMap<>())
                .put(saying.passage().start(), saying));
        List<TextSpan> stretches = quoted.stretches().stream()
                .filter(stretch -> isLong(texts.getOrDefault(stretch.block(), ""), stretch, reported))
                .toList();
        List<Saying> found = new ArrayList<>(new DirectSpeech(sentences, attributions).sayings(stretches));
        found.addAll(indirect);
        found.sort(Comparator.comparing(
                        (Saying saying) -> order.getOrDefault(saying.passage().block(), 0))
                .thenComparing(saying -> saying.passage().start()));
        return found;
    }

    private static Optional<Saying> indirect(Attribution attribution, QuotedText quoted) {
        Optional<TextSpan> content = attribution.content().filter(span -> !quoted.begins(span));
        return attribution.speaker().flatMap(speaker -> content.map(span -> new Saying(speaker, span, false)));
    }

    /** Whether it is more than what something is called, or a few words of what is reported anyway. */
    private static boolean isLong(String text, TextSpan passage, Map<String, NavigableMap<Integer, Saying>> reported) {
        int words = text.substring(passage.start(), passage.end()).split("\\s+").length;
        boolean isInside = Optional.ofNullable(
                        reported.getOrDefault(passage.block(), new TreeMap<>()).floorEntry(passage.start()))
                .filter(entry -> passage.end() <= entry.getValue().passage().end())
                .isPresent();
        return words > FEW_WORDS || words == FEW_WORDS && !isInside;
    }
}
