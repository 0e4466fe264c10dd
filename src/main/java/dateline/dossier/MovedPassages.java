package dateline.dossier;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Quote;
import dateline.article.QuoteSearch;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the passages of an article stand in another version of its text: where they stood, or where their words stand now. */
final class MovedPassages {

    private static final long PATIENCE = 200_000_000;

    private final Map<String, Integer> places = new HashMap<>();
    private final List<Block> before;
    private final List<Block> after;
    private final QuoteSearch search = new QuoteSearch(PATIENCE);

    MovedPassages(Article before, Article after) {
        this.before = before.blocks();
        this.after = after.blocks();
        for (int place = 0; place < this.before.size(); place++) {
            places.putIfAbsent(this.before.get(place).id(), place);
        }
    }

    /** Whether the passage is one of the article. */
    boolean holds(TextSpan passage) {
        return places.containsKey(passage.block());
    }

    /** The words of a passage of the article. */
    String words(TextSpan passage) {
        return before.get(place(passage)).text(passage);
    }

    private int place(TextSpan passage) {
        return places.getOrDefault(passage.block(), 0);
    }

    /** Where a passage of the article stands now; empty where its words are gone. */
    Optional<TextSpan> moved(TextSpan passage) {
        Quote words = Quote.of(before.get(place(passage)).text(), passage);
        return search.find(after, Math.min(place(passage), after.size() - 1), words, passage.start());
    }

    /** The same of a mention: by its clause or, where that was written anew, by the word that tells it. */
    Optional<Mention> moved(Mention mention) {
        Optional<TextSpan> clause = moved(mention.clause());
        if (clause.isPresent()) {
            return Optional.of(new Mention(
                    clause.get(),
                    mention.trigger().map(at -> inside(at, mention.clause(), clause.get())),
                    mention.dated().flatMap(date -> moved(date, mention.clause(), clause.get())),
                    mention.isDateSure(),
                    mention.particulars(),
                    mention.because()));
        }
        return mention.trigger()
                .filter(at -> isTelling(at, mention.clause()))
                .flatMap(this::moved)
                .map(at -> new Mention(
                        at,
                        Optional.of(at),
                        mention.dated().flatMap(date -> moved(date.span()).map(span -> at(date, span))),
                        mention.isDateSure(),
                        mention.particulars(),
                        mention.because()));
    }

    /** Whether the word may be looked for by itself: what names all of the clause says no more than the clause. */
    private static boolean isTelling(TextSpan trigger, TextSpan clause) {
        return !trigger.equals(clause);
    }

    private Optional<TimeExpression> moved(TimeExpression date, TextSpan before, TextSpan now) {
        boolean isInside = date.span().block().equals(before.block())
                && before.start() <= date.span().start()
                && date.span().end() <= before.end();
        return (isInside ? Optional.of(inside(date.span(), before, now)) : moved(date.span()))
                .map(span -> at(date, span));
    }

    private static TextSpan inside(TextSpan part, TextSpan before, TextSpan now) {
        int ahead = now.start() - before.start();
        return new TextSpan(now.block(), part.start() + ahead, part.end() + ahead);
    }

    private static TimeExpression at(TimeExpression date, TextSpan span) {
        return new TimeExpression(span, date.type(), date.value(), date.time(), date.derivation());
    }
}
