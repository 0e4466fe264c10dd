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

    private static final int LONGEST_TITLE = 4;
    private static final int APPOSITION = 7;

    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;

    SpanFinder(Vocabulary vocabulary, Gazetteer gazetteer) {
        this.vocabulary = vocabulary;
        this.gazetteer = gazetteer;
    }

    List<Span> spans(Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            if (!name(sentence, at)) {
                at++;
                continue;
            }
            int end = end(sentence, at);
            part(sentence, at, end, titleBefore(sentence, at), spans);
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
        boolean compound = first
                && token.part().isNoun()
                && sentence.is(at + 1, Part.PROPN)
                && sentence.token(at + 1).capital();
        return token.is(Part.PROPN)
                || compound
                || at + 1 < sentence.size()
                        && vocabulary.has("known", sentence.text(at, at + 2).toLowerCase(Locale.ROOT))
                || token.part().isNoun() && mixed(token.text())
                || gazetteer.longest(sentence, at).isPresent()
                || !first && (token.part().isNoun() || token.is(Part.ADJ) || token.is(Part.VERB) || token.is(Part.X));
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
        int next = token.is("of") && sentence.is(at + 1, "the") ? at + 2 : at + 1;
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
        boolean whole = vocabulary.has("known", sentence.text(from, to).toLowerCase(Locale.ROOT));
        for (int at = from; at < to && !whole; at++) {
            int title = title(sentence, at, to);
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
                    part(sentence, title, to, true, spans);
                }
                return;
            }
        }
        add(sentence, from, to, titled, spans);
    }

    private void add(Sentence sentence, int from, int to, boolean titled, List<Span> spans) {
        boolean employee = from == 0
                && to - from > 2
                && vocabulary.has("given", sentence.token(1).lower())
                && !vocabulary.has("given", sentence.token(0).lower());
        if (employee) {
            spans.add(new Span(sentence, 1, to, true));
        } else if (from < to) {
            spans.add(new Span(sentence, from, to, titled || apposition(sentence, to)));
        }
    }

    /** "Chinese President", "U.S. Department", but "Taiwan Strait". */
    private boolean splits(Sentence sentence, StateUse state, int to) {
        return state.entry().kind() == Gazetteer.Kind.DEMONYM
                || sentence.token(state.to() - 1).text().contains(".")
                || title(sentence, state.to(), to) > state.to()
                || sentence.token(state.to()).is(Part.PROPN) && to - state.to() > 1;
    }

    /** The end of the longest title that begins here; here when there is none. A title alone is taken as one only before a name. */
    private int title(Sentence sentence, int from, int to) {
        for (int end = Math.min(to, from + LONGEST_TITLE); end > from; end--) {
            if (vocabulary.has("title", sentence.text(from, end).toLowerCase(Locale.ROOT))) {
                return end;
            }
        }
        return from;
    }

    private boolean titleBefore(Sentence sentence, int at) {
        for (int from = Math.max(0, at - LONGEST_TITLE); from < at; from++) {
            if (vocabulary.has("title", sentence.text(from, at).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** ", the company's chief executive": a title between the comma and the next verb. */
    private boolean apposition(Sentence sentence, int to) {
        if (!sentence.is(to, ",")) {
            return false;
        }
        for (int at = to + 1; at < Math.min(sentence.size(), to + APPOSITION); at++) {
            Token token = sentence.token(at);
            if (token.part().isVerb() || token.is(",", "who", "which", "and")) {
                return false;
            }
            if (!token.capital() && vocabulary.has("title", token.lower())) {
                return true;
            }
        }
        return false;
    }
}
