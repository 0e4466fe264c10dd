package dateline.extraction.events;

import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;
import dateline.language.Capitals;
import dateline.language.Part;
import dateline.language.Token;
import dateline.language.Vocabulary;
import dateline.time.TimexType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words of a sentence on the way to a title: times left out, not too long, and ending well. */
final class Phrase {

    private final Sentence sentence;
    private final Vocabulary vocabulary;
    private final List<Word> words = new ArrayList<>();

    Phrase(Sentence sentence, Vocabulary vocabulary) {
        this.sentence = sentence;
        this.vocabulary = vocabulary;
    }

    /** Adds a name. */
    void add(String name) {
        words.add(new Word(name, false, Optional.empty()));
    }

    /** Adds tokens, without time expressions and what leads to them. */
    void add(int from, int to) {
        int at = from;
        while (at < to) {
            Optional<Timed> time = sentence.timed(at);
            if (time.filter(Phrase::dates).isPresent()) {
                int end = Math.max(at + 1, time.get().to());
                boolean owner = sentence.is(end, "'s");
                if (owner) {
                    add("the");
                } else if (!inPhrase(end)) {
                    dropLeading();
                }
                at = owner ? end + 1 : end;
                at += sentence.is(at, ",")
                                && (words.isEmpty() || words.getLast().text().equals(","))
                        ? 1
                        : 0;
            } else {
                Token token = sentence.token(at);
                boolean joined = at > from
                        && at > 0
                        && sentence.token(at - 1).end() == token.start()
                        && !words.isEmpty()
                        && !mark(at - 1);
                if (!mark(at)) {
                    words.add(new Word(text(at), joined || clings(token), Optional.of(token)));
                }
                at++;
            }
        }
    }

    /** A single quotation mark; an apostrophe behind an owner is none. */
    private boolean mark(int at) {
        boolean owner = at > 0
                && sentence.token(at - 1).end() == sentence.token(at).start()
                && sentence.token(at - 1).lower().endsWith("s");
        return sentence.is(at, "'", "‘", "`") && !owner;
    }

    /** As written; the word that begins the sentence small where it does not begin the title and is no name. */
    private String text(int at) {
        Token token = sentence.token(at);
        boolean small = at == 0
                && !words.isEmpty()
                && (token.is(Part.DET)
                        || token.is(Part.ADP)
                        || token.is(Part.PRON)
                        || token.is(Part.ADV)
                        || token.is(Part.VERB));
        return small && !token.is("i") ? token.lower() : token.text();
    }

    /** A length of time may stay, and what is vague: "took six months off", "the recently announced tour". */
    private static boolean dates(Timed time) {
        TimexType type = time.expression().type();
        boolean vague = time.expression().value().endsWith("_REF") && !Dating.places(time.expression());
        return (type == TimexType.DATE || type == TimexType.TIME) && !vague;
    }

    private static boolean clings(Token token) {
        return token.is(",", ".", ";", ":", "?", "!", ")", "”", "'s", "n't", "%");
    }

    /** Takes away "on", "in early", "since" before a time, but not what belongs to the verb: "stepped down on". */
    private void dropLeading() {
        String next = "";
        while (!words.isEmpty() && words.getLast().token().filter(this::leads).isPresent() && !belongsToVerb(next)) {
            next = words.removeLast().text();
        }
    }

    /** Whether the last word is a particle of the verb before it, and none of the preposition behind it: "up to". */
    private boolean belongsToVerb(String next) {
        String last = words.getLast().text();
        boolean preposition = next.equals("to") || next.equals("until") || next.equals("till");
        boolean particle = vocabulary.has("adverbial", last) || !next.isEmpty() && vocabulary.has("particle", last);
        return particle && !preposition && words.size() > 1 && verb(words.get(words.size() - 2));
    }

    /** Whether the phrase that the time stands in goes on behind it: "in the 2004 tsunami"; its article agrees with what follows. */
    private boolean inPhrase(int end) {
        Optional<Token> article =
                words.isEmpty() ? Optional.empty() : words.getLast().token();
        boolean inside = article.filter(token -> token.is(Part.DET)).isPresent() && sentence.is(end, Part.NOUN);
        if (inside
                && words.getLast().text().equalsIgnoreCase("a")
                && "aeiou".indexOf(sentence.token(end).lower().charAt(0)) >= 0) {
            words.add(new Word(words.removeLast().text() + "n", false, article));
        }
        return inside;
    }

    private boolean leads(Token token) {
        return token.is(Part.ADP)
                || vocabulary.has("preposition", token.lower())
                || token.is(
                        "since", "until", "by", "as", "early", "late", "the", "(", "about", "around", "only", "just",
                        "later", "earlier", "shortly", "soon", "of");
    }

    boolean tooLong() {
        return length(words) > Titles.LONGEST;
    }

    /** The title, its first letter large. */
    String title() {
        List<Word> kept = new ArrayList<>(words);
        dropQuotes(kept);
        while (!kept.isEmpty() && kept.getFirst().token().filter(this::noStart).isPresent()) {
            kept.removeFirst();
        }
        boolean cut = false;
        while (length(kept) > Titles.LONGEST && kept.size() > 1) {
            kept.removeLast();
            cut = true;
        }
        trim(kept, cut);
        String text = text(kept).strip();
        text = text.length() > Titles.LONGEST ? text.substring(0, Titles.LONGEST) : text;
        return Capitals.first(text);
    }

    private static void dropQuotes(List<Word> kept) {
        for (int at = kept.size() - 1; at >= 0; at--) {
            if (kept.get(at).text().length() == 1
                    && "“”\"".contains(kept.get(at).text())) {
                if (at + 1 < kept.size()
                        && Character.isLetterOrDigit(kept.get(at + 1).text().charAt(0))) {
                    kept.set(
                            at + 1,
                            new Word(
                                    kept.get(at + 1).text(),
                                    false,
                                    kept.get(at + 1).token()));
                }
                kept.remove(at);
            }
        }
    }

    private void trim(List<Word> kept, boolean cut) {
        if (cut) {
            toBorder(kept);
        }
        while (kept.size() > 1
                && kept.getLast()
                        .token()
                        .filter(token -> noEnd(token, cut)
                                || cut && (token.is(Part.PRON) || token.is(Part.ADJ) && beforeNoun(token)))
                        .isPresent()) {
            kept.removeLast();
        }
    }

    /** A cut title ends before the last little word, when enough is left. */
    private void toBorder(List<Word> kept) {
        for (int at = kept.size() - 1; at > kept.size() / 2 && at > 3; at--) {
            boolean behindVerb = verb(kept.get(at - 1)) && !passive(kept.get(at - 2));
            boolean border = !behindVerb
                    && kept.get(at)
                            .token()
                            .filter(token -> token.is(Part.ADP)
                                    || token.is(Part.CCONJ)
                                    || token.is(Part.SCONJ)
                                    || token.is(",", ";", "which", "who", "that", "where"))
                            .isPresent();
            if (border) {
                kept.subList(at, kept.size()).clear();
                return;
            }
        }
    }

    private boolean beforeNoun(Token adjective) {
        int next = sentence.tokens().indexOf(adjective) + 1;
        return next < sentence.size() && sentence.token(next).part().isNoun();
    }

    private static boolean verb(Word word) {
        return word.token().filter(token -> token.part().isVerb()).isPresent();
    }

    private static boolean passive(Word word) {
        return word.token()
                .filter(token -> token.is("was", "were", "be", "been", "is", "are"))
                .isPresent();
    }

    private boolean noStart(Token token) {
        return token.is(Part.PUNCT)
                || token.is(Part.CCONJ)
                || token.is(Part.SCONJ)
                || token.is("that", "then", "also", "however");
    }

    private boolean noEnd(Token token, boolean cut) {
        if (token.is(Part.ADV) && !cut) {
            return token.is(
                    "also", "then", "however", "only", "just", "even", "still", "already", "very", "so", "too", "not",
                    "as");
        }
        boolean dangles = token.part().dangles() && !token.is("%") && !token.capital() && (cut || !stranded(token));
        return dangles && !vocabulary.has("particle", token.lower())
                || token.is(
                        "that", "which", "who", "whom", "whose", "where", "when", "its", "his", "her", "their", "to",
                        "in", "on", "through")
                || token.is("’", "‘", "'");
    }

    /** Whether it is a preposition that belongs to the verb of a passive: "have been accounted for". */
    private boolean stranded(Token token) {
        int at = sentence.tokens().indexOf(token);
        boolean ends = at + 1 == sentence.size() || sentence.is(at + 1, Part.PUNCT);
        return token.is(Part.ADP) && ends && sentence.is(at - 1, Part.VERB) && sentence.is(at - 2, Part.AUX);
    }

    private static int length(List<Word> words) {
        return text(words).length();
    }

    private static String text(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            boolean spaced = text.length() > 0 && !word.joined();
            text.append(spaced ? " " : "").append(word.text());
        }
        return text.toString();
    }
}
