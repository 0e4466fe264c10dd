package dateline.extraction.names;

import dateline.dossier.Actor;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the actors of an article are named, and how each name is meant. */
final class Uses {

    private final Aliases aliases;
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;

    Uses(Aliases aliases, Gazetteer gazetteer, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.aliases = aliases;
        this.gazetteer = gazetteer;
    }

    /** The uses by the number of the sentence. */
    Map<Integer, List<Use>> in(List<Span> spans) {
        spans.forEach(span -> aliases.keep(span.text()));
        Map<Integer, List<Use>> uses = new TreeMap<>();
        for (Span span : spans) {
            aliases.meant(span.text())
                    .ifPresent(figure -> uses.computeIfAbsent(span.sentence().number(), none -> new ArrayList<>())
                            .add(new Use(span.from(), span.to(), figure, way(span, figure))));
        }
        return uses;
    }

    private Way way(Span span, Figure figure) {
        Sentence sentence = span.sentence();
        if (isSource(span)) {
            return Way.SOURCE;
        }
        boolean owner = sentence.is(span.to(), "'s", "'");
        if (figure.kind() != Actor.Kind.STATE) {
            boolean aside = span.to() < sentence.size() && noun(sentence, span) || belongs(span, figure);
            return owner ? Way.OWNER : aside ? Way.ASIDE : Way.NAME;
        }
        Gazetteer.Kind kind = gazetteer.entry(span.text()).map(StateWord::kind).orElse(Gazetteer.Kind.NAME);
        int before = sentence.is(span.from() - 1, "the") ? span.from() - 2 : span.from() - 1;
        boolean place =
                before >= 0 && vocabulary.has("locating", sentence.token(before).lower());
        boolean modifies = sentence.is(span.to(), Part.NOUN)
                || sentence.is(span.to(), Part.PROPN)
                || sentence.is(span.to(), Part.ADJ);
        return kind == Gazetteer.Kind.DEMONYM || place || modifies ? Way.ASIDE : owner ? Way.OWNER : Way.NAME;
    }

    /** "according to Lund", "as the Lund Herald reports". */
    private static boolean isSource(Span span) {
        Sentence sentence = span.sentence();
        int before = sentence.is(span.from() - 1, "the") ? span.from() - 2 : span.from() - 1;
        boolean reports = sentence.is(before, "as") && sentence.is(span.to(), "reports", "reported", "notes", "noted");
        return reports || sentence.is(before, "to") && sentence.is(before - 1, "according");
    }

    /** "at the University of Leiden", "the head of Lund". */
    private static boolean belongs(Span span, Figure figure) {
        Sentence sentence = span.sentence();
        int before = sentence.is(span.from() - 1, "the") ? span.from() - 2 : span.from() - 1;
        return figure.kind() == Actor.Kind.ORGANISATION && sentence.is(before, "at", "of", "in", "from");
    }

    /** "Apple executives", "the Blinken visit". */
    private static boolean noun(Sentence sentence, Span span) {
        return sentence.is(span.to(), Part.NOUN) && sentence.timed(span.to()).isEmpty();
    }
}
