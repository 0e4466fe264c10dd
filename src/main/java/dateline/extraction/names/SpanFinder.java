package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the words with capitals that stand together in a sentence, and parts titles and states from the names they go before. */
final class SpanFinder {

    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;
    private final CompanyNames companies;
    private final PersonTitles titles;
    private final NameWords words;

    SpanFinder(Vocabulary vocabulary, Gazetteer gazetteer) {
        this.vocabulary = vocabulary;
        this.gazetteer = gazetteer;
        this.companies = new CompanyNames(vocabulary);
        this.titles = new PersonTitles(vocabulary);
        this.words = new NameWords(vocabulary, gazetteer);
    }

    List<Span> spans(Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        int at = Opening.end(sentence);
        while (at < sentence.size()) {
            if (!words.at(sentence, at)) {
                at++;
                continue;
            }
            int end = words.end(sentence, at);
            int from = titles.over(sentence, at, end);
            if (from < end) {
                part(sentence, from, end, titles.before(sentence, from), spans);
            }
            at = end;
        }
        return spans;
    }

    private void part(Sentence sentence, int from, int to, boolean titled, List<Span> spans) {
        Optional<StateUse> state = gazetteer.longest(sentence, from).filter(found -> found.to() < to);
        if (state.isPresent() && splits(sentence, state.get(), to)) {
            spans.add(new Span(sentence, from, state.get().to(), false));
            part(sentence, state.get().to(), to, titled, spans);
            return;
        }
        boolean whole =
                vocabulary.has("known", companies.core(sentence.text(from, to)).toLowerCase(Locale.ROOT));
        for (int at = from; at < to && !whole; at++) {
            int title = titles.ofBody(sentence, at) ? at : titles.end(sentence, at, to);
            if (at > from
                    && vocabulary.has("incorporated", sentence.token(at - 1).lower())) {
                add(sentence, from, at, titled, spans);
                part(sentence, at, to, titled, spans);
                return;
            }
            boolean surname =
                    title == to && vocabulary.has("given", sentence.token(from).lower());
            if (title > at && !surname) {
                add(sentence, from, at, titled && title == to, spans);
                if (title < to) {
                    behindTitle(sentence, title, to, spans);
                }
                return;
            }
        }
        add(sentence, from, to, titled, spans);
    }

    /** Whoever has the title, or what it is the title of: "Head of the Polish Office". */
    private void behindTitle(Sentence sentence, int at, int to, List<Span> spans) {
        boolean of = sentence.is(at, "of");
        int from = of ? sentence.is(at + 1, "the") ? at + 2 : at + 1 : at;
        if (from < to) {
            part(sentence, from, to, !of, spans);
        }
    }

    private void add(Sentence sentence, int from, int to, boolean titled, List<Span> spans) {
        boolean employee = from == 0
                && to - from > 2
                && !vocabulary.has("given", sentence.token(0).lower())
                && (vocabulary.has("given", sentence.token(1).lower()) || titles.role(sentence.token(0)));
        if (employee) {
            spans.add(new Span(sentence, 1, to, true));
        } else if (from < to) {
            spans.add(new Span(sentence, from, to, titled || titles.around(sentence, from, to)));
        }
    }

    /** "American Airlines", "Singapore General Hospital": a company or a building that is called after a state. */
    private boolean national(Sentence sentence, StateUse state, int to) {
        boolean named = state.entry().kind() == Gazetteer.Kind.NAME
                && !sentence.token(state.to() - 1).text().contains(".");
        return vocabulary.has("national", sentence.token(state.to()).lower())
                || named && vocabulary.has("building", sentence.token(to - 1).lower());
    }

    /** "Chinese President", "U.S. Department", but "Taiwan Strait", "Indian Ocean". */
    private boolean splits(Sentence sentence, StateUse state, int to) {
        if (national(sentence, state, to)) {
            return false;
        }
        if (vocabulary.has("landscape", sentence.token(to - 1).lower())) {
            return false;
        }
        return state.entry().kind() == Gazetteer.Kind.DEMONYM
                || sentence.token(state.to() - 1).text().contains(".")
                || titles.end(sentence, state.to(), to) > state.to()
                || sentence.token(state.to()).is(Part.PROPN) && to - state.to() > 1;
    }
}
