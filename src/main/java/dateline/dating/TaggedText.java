package dateline.dating;

import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dating.history.LowYears;
import dateline.dating.history.Narratives;
import dateline.dating.meaning.Meaning;
import dateline.dating.passage.Found;
import dateline.dating.passage.Passage;
import dateline.dating.resolution.Resolution;
import dateline.dating.resolution.Resolver;
import dateline.time.Derivation;
import dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text whose time expressions are found, to be resolved against one date or another without finding them again. Immutable. */
public final class TaggedText {

    private final List<Passage> passages;

    TaggedText(List<Passage> passages) {
        this.passages = List.copyOf(LowYears.settle(passages));
    }

    /** As {@link #resolve(Optional, Domain)}, the kind of text being told from the text itself. */
    public List<TimeExpression> resolve(Optional<TimeSpan> published) {
        return resolve(published, Domain.AUTO);
    }

    /**
     * The expressions in reading order, resolved as if the text had appeared then. With no date, what stands alone is resolved and
     * of the rest the value keeps what is known.
     */
    public List<TimeExpression> resolve(Optional<TimeSpan> published, Domain domain) {
        boolean history = narrative(published, domain);
        Resolver resolver = new Resolver(published, history);
        List<TimeExpression> expressions = new ArrayList<>();
        for (Passage passage : passages) {
            resolve(passage, history, resolver, expressions);
        }
        return List.copyOf(expressions);
    }

    private static void resolve(Passage passage, boolean history, Resolver resolver, List<TimeExpression> expressions) {
        int heading = -1;
        int end = 0;
        resolver.openParagraph();
        for (Found one : passage.found()) {
            if (passage.paragraphEnds(end, one.start())) {
                resolver.openParagraph();
            }
            end = one.end();
            if (passage.beginsEntry(one)) {
                resolver.openEntry();
            }
            Optional<Meaning> meaning = meaning(one, history);
            meaning.map(told -> resolver.resolve(told, one.context()))
                    .ifPresent(resolution -> expressions.add(expression(passage, one, resolution)));
            int within = passage.headingOf(one);
            if (within >= 0 && meaning.isPresent()) {
                resolver.openChapter(meaning.get(), within == heading);
                heading = within;
            }
        }
    }

    /** Whether the text is taken for a history. */
    public boolean narrative(Optional<TimeSpan> published, Domain domain) {
        return switch (domain) {
            case NEWS -> false;
            case NARRATIVE -> true;
            case AUTO -> Narratives.looksLikeHistory(passages, published);
        };
    }

    private static Optional<Meaning> meaning(Found one, boolean history) {
        return one.meaning() instanceof Meaning.InHistory told ? told.in(history) : Optional.of(one.meaning());
    }

    private static TimeExpression expression(Passage passage, Found one, Resolution resolution) {
        String phrase = passage.text().substring(one.start(), one.end());
        return new TimeExpression(
                new TextSpan(passage.block().id(), one.start(), one.end()),
                resolution.type(),
                resolution.value(),
                resolution.time(),
                new Derivation(
                        phrase, resolution.rule(), resolution.anchor(), resolution.anchorKind(), resolution.time()));
    }
}
