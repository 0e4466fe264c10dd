package dateline.extraction.names;

import dateline.dossier.Actor;
import dateline.extraction.language.Sentence;
import dateline.extraction.language.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds who is named in an article. Immutable; any number of threads may use it at once. */
public final class CastReader {

    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;

    /** Knows the titles, the words of organisations and the states of a language. */
    public CastReader(Vocabulary vocabulary, Locale language) {
        this.vocabulary = vocabulary;
        this.gazetteer = Gazetteer.of(language);
    }

    /** Who is named in the sentences, and where. */
    public Cast read(List<Sentence> sentences) {
        SpanFinder finder = new SpanFinder(vocabulary, gazetteer);
        List<Span> spans = sentences.stream()
                .flatMap(sentence -> finder.spans(sentence).stream())
                .toList();
        Aliases aliases = new Aliases(vocabulary, gazetteer);
        Naming naming = new Naming(vocabulary, gazetteer);
        spans.stream()
                .filter(span -> !span.sentence().headline())
                .forEach(span -> naming.kind(span).ifPresent(kind -> aliases.add(span, kind)));
        Map<String, Span> whole = new HashMap<>();
        spans.stream().filter(naming::whole).forEach(span -> whole.putIfAbsent(span.last(), span));
        spans.stream()
                .filter(span -> span.size() == 1 && whole.containsKey(span.text()))
                .filter(span -> naming.guess(span).isPresent())
                .forEach(span -> aliases.guess(whole.getOrDefault(span.text(), span), Actor.Kind.PERSON));
        spans.stream()
                .filter(span -> !span.sentence().headline())
                .forEach(span -> naming.guess(span).ifPresent(kind -> aliases.guess(span, kind)));
        spans.stream()
                .filter(span -> span.sentence().headline())
                .forEach(span -> naming.kind(span).ifPresent(kind -> aliases.guess(span, kind)));
        return new Cast(sentences, new Uses(aliases, gazetteer, vocabulary).in(spans), vocabulary);
    }
}
