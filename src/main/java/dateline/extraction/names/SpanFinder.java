package dateline.extraction.names;

import dateline.extraction.language.Part;
import dateline.extraction.language.Sentence;
import dateline.extraction.language.Token;
import dateline.extraction.language.Vocabulary;
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

    SpanFinder(Vocabulary vocabulary, Gazetteer gazetteer) {
        this.vocabulary = vocabulary;
        this.gazetteer = gazetteer;
        this.companies = new CompanyNames(vocabulary);
        this.titles = new PersonTitles(vocabulary);
    }

    List<Span> spans(Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        int at = Opening.end(sentence);
        while (at < sentence.size()) {
            if (!name(sentence, at)) {
                at++;
                continue;
            }
            int end = end(sentence, at);
            int from = titles.over(sentence, at, end);
            if (from < end) {
                part(sentence, from, end, titles.before(sentence, from), spans);
            }
            at = end;
        }
        return spans;
    }

    private boolean name(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (!token.capital() || sentence.timed(at).isPresent() || token.is("i", "i'm", "ok")) {
            return false;
        }
        if (sentence.is(at + 1, "$")) {
            return false;
        }
        boolean first = at == 0 || sentence.token(at - 1).is(Part.PUNCT);
        boolean opens = token.part().isNoun() || vocabulary.has("opening", token.lower());
        boolean compound = first
                && opens
                && sentence.is(at + 1, Part.PROPN)
                && sentence.token(at + 1).capital();
        return token.is(Part.PROPN)
                || compound
                || known(sentence, at, at + 1) && !token.is(Part.PRON)
                || known(sentence, at, at + 2)
                || token.part().isNoun() && mixed(token.text())
                || gazetteer.longest(sentence, at).isPresent()
                || !first && (token.part().isNoun() || token.is(Part.ADJ) || token.is(Part.VERB) || token.is(Part.X));
    }

    private boolean known(Sentence sentence, int from, int to) {
        return to <= sentence.size()
                && vocabulary.has("known", sentence.text(from, to).toLowerCase(Locale.ROOT));
    }

    /** "FedEx": a capital behind a small letter. */
    private static boolean mixed(String text) {
        for (int at = 1; at < text.length(); at++) {
            if (Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private int end(Sentence sentence, int from) {
        int at = from + 1;
        while (at < sentence.size()) {
            if (name(sentence, at)) {
                at++;
            } else if (links(sentence, from, at)) {
                at += sentence.is(at + 1, "the") ? 3 : 2;
            } else {
                break;
            }
        }
        return at;
    }

    /** "Ministry of Foreign Affairs", "Secretary of State", "Johnson & Johnson", "van", "de". */
    private boolean links(Sentence sentence, int from, int at) {
        Token token = sentence.token(at);
        int next = token.is("of", "for") && sentence.is(at + 1, "the") ? at + 2 : at + 1;
        if (next >= sentence.size() || !name(sentence, next)) {
            return false;
        }
        String before = sentence.token(at - 1).lower();
        return token.is("of") && (vocabulary.has("organisation", before) || vocabulary.has("title", before))
                || token.is("&", "van", "von", "de", "del", "da", "bin", "al", "der", "la", "du", "bin")
                || token.is("for") && vocabulary.has("organisation", before);
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
            int title = titles.end(sentence, at, to);
            if (at > from
                    && vocabulary.has("incorporated", sentence.token(at - 1).lower())) {
                add(sentence, from, at, titled, spans);
                part(sentence, at, to, titled, spans);
                return;
            }
            boolean surname =
                    title == to && vocabulary.has("given", sentence.token(from).lower());
            if (title > at && !surname) {
                add(sentence, from, at, titled, spans);
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
                && vocabulary.has("given", sentence.token(1).lower())
                && !vocabulary.has("given", sentence.token(0).lower());
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

    /** "Chinese President", "U.S. Department", but "Taiwan Strait". */
    private boolean splits(Sentence sentence, StateUse state, int to) {
        if (national(sentence, state, to)) {
            return false;
        }
        return state.entry().kind() == Gazetteer.Kind.DEMONYM
                || sentence.token(state.to() - 1).text().contains(".")
                || titles.end(sentence, state.to(), to) > state.to()
                || sentence.token(state.to()).is(Part.PROPN) && to - state.to() > 1;
    }
}
