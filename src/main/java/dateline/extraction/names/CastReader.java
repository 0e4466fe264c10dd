package dateline.extraction.names;

import dateline.dossier.Actor;
import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
        Aliases aliases = aliases(spans);
        return new Cast(sentences, new Uses(aliases, gazetteer, vocabulary).in(spans), vocabulary, gazetteer);
    }

    /** Whom the names mean: first those that tell it themselves, then those of which the others or the sentence tell it. */
    private Aliases aliases(List<Span> spans) {
        Aliases aliases = new Aliases(vocabulary, gazetteer);
        Naming naming = new Naming(vocabulary, gazetteer);
        List<Span> running =
                spans.stream().filter(span -> !span.sentence().headline()).toList();
        running.forEach(span -> naming.kind(span).ifPresent(kind -> aliases.add(span, kind)));
        persons(spans, naming, aliases);
        guess(running.stream().filter(span -> span.size() > 1).toList(), naming, aliases);
        shorten(running, naming, aliases);
        guess(running, naming, aliases);
        spans.stream()
                .filter(span -> span.sentence().headline())
                .forEach(span -> naming.kind(span).ifPresent(kind -> aliases.guess(span, kind)));
        return aliases;
    }

    /** Those who are called by the last word of their whole names, and act. */
    private static void persons(List<Span> spans, Naming naming, Aliases aliases) {
        Map<String, Span> whole = new HashMap<>();
        spans.stream().filter(naming::whole).forEach(span -> whole.putIfAbsent(span.last(), span));
        spans.stream()
                .filter(span -> span.size() == 1 && whole.containsKey(span.text()))
                .filter(span -> naming.guess(span).isPresent())
                .forEach(span -> aliases.guess(whole.getOrDefault(span.text(), span), Actor.Kind.PERSON));
    }

    private static void guess(List<Span> spans, Naming naming, Aliases aliases) {
        spans.stream().filter(naming::many).forEach(span -> aliases.guess(span, Actor.Kind.ORGANISATION));
        spans.forEach(span -> naming.guess(span).ifPresent(kind -> aliases.guess(span, kind)));
    }

    /** Joins the short names to the whole ones. */
    private void shorten(List<Span> spans, Naming naming, Aliases aliases) {
        ShortNames names = new ShortNames(vocabulary, gazetteer, new CompanyNames(vocabulary));
        spans.forEach(span -> names.bracketed(span).ifPresent(letters -> aliases.join(span.text(), letters)));
        Set<String> others = others(spans);
        spans.stream()
                .filter(span -> !aliases.knows(span.text()) && !others.contains(span.text()))
                .forEach(span -> names.first(
                                span,
                                aliases.longer(span.text()),
                                naming.many(span) || naming.guess(span).isPresent())
                        .ifPresent(name -> aliases.join(name, span.text())));
    }

    /** Words that are no short names: places, and what is named before any longer name that begins with it. */
    private static Set<String> others(List<Span> spans) {
        Set<String> begun = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Span span : spans) {
            if (ShortNames.isPlace(span) || span.size() == 1 && !begun.contains(span.text())) {
                others.add(span.text());
            }
            begun.add(span.sentence().token(span.from()).text());
        }
        return others;
    }
}
