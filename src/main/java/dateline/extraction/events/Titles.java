package dateline.extraction.events;

import dateline.dossier.Actor;
import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.Link;
import dateline.extraction.clauses.Nouns;
import dateline.extraction.clauses.Range;
import dateline.extraction.clauses.Tense;
import dateline.extraction.clauses.VerbGroup;
import dateline.extraction.names.Cast;
import dateline.extraction.names.Figure;
import dateline.extraction.names.Use;
import dateline.extraction.names.Way;
import dateline.extraction.text.Sentence;
import dateline.language.Form;
import dateline.language.Part;
import dateline.language.Token;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Short headlines in the words of the article. */
final class Titles {

    /** The longest title, in characters. */
    static final int LONGEST = 60;

    private final Vocabulary vocabulary;
    private final Verbs verbs;
    private final Cast cast;

    Titles(Vocabulary vocabulary, Cast cast) {
        this.vocabulary = vocabulary;
        this.verbs = new Verbs(vocabulary);
        this.cast = cast;
    }

    /** A title for what a clause tells, reading on to the limit: its subject, then its verb and what follows, without the time. */
    String of(Clause clause, int limit) {
        Phrase whole = phrase(clause, clause.subject(), limit, false);
        if (!whole.tooLong()) {
            return whole.title();
        }
        if (limit > clause.to() && clause.sentence().is(clause.to(), Part.VERB)) {
            return of(clause, clause.to());
        }
        Range subject = clause.subject();
        int end = clause.verb().range().to();
        if (gap(clause).isPresent() || !phrase(clause, subject, end, true).tooLong()) {
            String title = phrase(clause, subject, limit, true).title();
            if (title.contains(clause.sentence().token(clause.verb().first()).text())) {
                return title;
            }
        }
        Range core = core(clause.sentence(), subject);
        boolean still = phrase(clause, core, end, true).tooLong();
        int head = Nouns.head(clause.sentence(), core);
        return phrase(clause, still ? new Range(head, core.to()) : core, limit, true)
                .title();
    }

    /** Whether it joins two that are named, and no more than what they are called: "Berg and his deputy", "British and Dutch troops". */
    private static boolean pairs(Sentence sentence, int at) {
        int name = sentence.is(at + 1, Part.DET) ? at + 2 : at + 1;
        boolean owned = sentence.is(at + 1, "his", "her", "their", "its");
        boolean named = name < sentence.size() && sentence.token(name).capital();
        boolean called = sentence.is(name + 1, Part.NOUN);
        return sentence.is(at, Part.CCONJ) && (owned || named && !called);
    }

    /** A long subject up to what hangs on it, of several the first: "Improvements to the old harbour". */
    private static Range core(Sentence sentence, Range subject) {
        int to = subject.from() + 1;
        while (to < subject.to()
                && !sentence.is(to, Part.ADP)
                && !sentence.is(to, Part.VERB)
                && !pairs(sentence, to)
                && !sentence.is(to, ",", "to")) {
            to++;
        }
        return new Range(subject.from(), to);
    }

    /** A title for what somebody says, the words standing before: "…, said Berg". */
    String framed(Clause clause, Figure speaker) {
        Sentence sentence = clause.sentence();
        Phrase phrase = new Phrase(sentence, vocabulary);
        phrase.add(speaker.shortName());
        phrase.add(clause.verb().range().from(), clause.verb().range().to());
        phrase.add(0, clause.from() - 1);
        phrase.add(clause.to(), sentence.size());
        return phrase.title();
    }

    private Phrase phrase(Clause clause, Range subject, int limit, boolean brief) {
        Sentence sentence = clause.sentence();
        Phrase phrase = new Phrase(sentence, vocabulary);
        Optional<Use> apposed = cast.apposed(sentence, subject);
        boolean owned = sentence.is(subject.from(), "his", "her", "its", "their");
        if (apposed.isPresent() && (brief || owned)) {
            phrase.add(apposed.get().figure().name());
        } else if (brief && person(sentence, subject).isPresent()) {
            phrase.add(person(sentence, subject).get());
        } else if (!subject.isEmpty()) {
            pronoun(sentence, subject)
                    .ifPresentOrElse(phrase::add, () -> add(phrase, sentence, subject.from(), subject.to(), brief));
        }
        int verb = clause.verb().range().from();
        verb -= sentence.headline() && sentence.is(verb - 1, "to") ? 1 : 0;
        boolean had = sentence.is(verb, "has", "have", "had") && past(sentence, verb + 1);
        if (clause.verb().tense() == Tense.ING && !sentence.headline()) {
            phrase.add(past(sentence, subject, verb));
            verb++;
        }
        int from = brief && had ? verb + 1 : verb;
        Optional<Gap> gap = gap(clause);
        if (clause.verb().tense() == Tense.FUTURE && sentence.is(from, Part.VERB)) {
            phrase.add("will");
        }
        if (bare(clause) && gap.isEmpty()) {
            phrase.add(plural(sentence, subject) ? "were" : "was");
        }
        gap.ifPresent(meant -> {
            add(phrase, sentence, from, meant.at(), brief);
            add(phrase, sentence, meant.noun().from(), meant.noun().to(), brief);
        });
        add(
                phrase,
                sentence,
                gap.map(Gap::at).orElse(from),
                Math.max(Border.of(clause, limit), gap.map(Gap::at).orElse(0)),
                brief);
        return phrase;
    }

    /** The place for an object, where the verb can have one: not in "reports that she resigned". */
    private Optional<Gap> gap(Clause clause) {
        VerbGroup verb = clause.verb();
        String stem = verbs.stem(clause.sentence().token(verb.last()).lower());
        return Gap.of(clause).filter(gap -> gap.at() > verb.range().to() || !verbs.has("intransitive", stem));
    }

    /** Whether a participle stands without its auxiliary: "a bridge built in 1990", "was hit and destroyed". */
    private boolean bare(Clause clause) {
        Sentence sentence = clause.sentence();
        int verb = clause.verb().range().from();
        Form form = verbs.form(sentence.token(verb).lower());
        boolean shared = clause.link() == Link.SAME && clause.verb().aspect().passive();
        boolean reduced = clause.link() == Link.RELATIVE && clause.verb().tense() == Tense.PARTICIPLE;
        return (shared || reduced)
                && !sentence.headline()
                && sentence.is(verb, Part.VERB)
                && (form == Form.PARTICIPLE || form == Form.PAST_OR_PARTICIPLE);
    }

    private static boolean plural(Sentence sentence, Range subject) {
        if (subject.isEmpty()) {
            return false;
        }
        Token head = sentence.token(Nouns.head(sentence, core(sentence, subject)));
        return head.is(Part.NUM) && !head.is("one")
                || head.is(Part.NOUN)
                        && head.lower().endsWith("s")
                        && !head.lower().endsWith("ss");
    }

    /** The past of a form in "-ing". */
    private String past(Sentence sentence, Range subject, int ing) {
        if (sentence.is(ing, Part.VERB)) {
            return verbs.past(sentence.token(ing).lower());
        }
        return sentence.is(ing, "having") ? "had" : plural(sentence, subject) ? "were" : "was";
    }

    /** Whether the form would stand alone as a past: "raised", but not "chosen". */
    private boolean past(Sentence sentence, int verb) {
        return sentence.is(verb, Part.VERB) && verbs.form(sentence.token(verb).lower()) == Form.PAST_OR_PARTICIPLE;
    }

    /** The one person a long subject ends with: "The former chief executive of Apple, Steve Jobs". */
    private Optional<String> person(Sentence sentence, Range subject) {
        List<Use> persons = cast.in(sentence).stream()
                .filter(use -> use.figure().kind() == Actor.Kind.PERSON && subject.contains(use.from()))
                .toList();
        boolean one = persons.size() == 1 && persons.getFirst().to() == subject.to() && titleWord(sentence, subject);
        return one ? Optional.of(persons.getFirst().figure().shortName()) : Optional.empty();
    }

    private boolean titleWord(Sentence sentence, Range subject) {
        return IntStream.range(subject.from(), subject.to())
                        .anyMatch(
                                at -> vocabulary.has("title", sentence.token(at).lower()))
                && !sentence.is(subject.from(), Part.PRON);
    }

    /** Adds tokens; in brief, the names of persons stand without their titles, and short where the article calls them so. */
    private void add(Phrase phrase, Sentence sentence, int from, int to, boolean brief) {
        int at = from;
        for (Use use : cast.in(sentence)) {
            boolean person = use.figure().kind() == Actor.Kind.PERSON && use.way() != Way.ASIDE;
            if (brief && person && at <= use.from() && use.to() <= to) {
                phrase.add(at, titleStart(sentence, at, use.from()));
                phrase.add(use.figure().shortName());
                at = use.to();
            }
        }
        phrase.add(at, to);
    }

    /** Where the words before a name begin that only say who it is: "visiting U.S. Secretary of State". */
    private int titleStart(Sentence sentence, int from, int name) {
        int at = name;
        boolean title = false;
        while (at > from && !sentence.is(at - 1, Part.DET) && !sentence.is(at - 1, "'s")) {
            boolean inTitle = sentence.token(at - 1).part().isNoun()
                    || sentence.is(at - 1, Part.ADJ)
                    || sentence.is(at - 1, "of", "visiting", "-");
            if (!inTitle) {
                break;
            }
            at--;
            title |= vocabulary.has("title", sentence.token(at).lower());
        }
        at -= title && at > from && sentence.is(at - 1, "the") ? 1 : 0;
        return title ? at : name;
    }

    /** What a clause tells of its subject, without it. */
    String predicate(Clause clause, int limit) {
        Phrase phrase = new Phrase(clause.sentence(), vocabulary);
        phrase.add(clause.verb().range().from(), limit);
        return phrase.title();
    }

    /** A title for what a noun tells: its phrase with what hangs on it, behind whose it is where the phrase does not say that. */
    String ofNoun(Sentence sentence, Range phrase, Optional<Figure> doer) {
        Phrase words = new Phrase(sentence, vocabulary);
        int from = phrase.from();
        doer.ifPresent(figure -> words.add(figure.shortName() + "’s"));
        if (sentence.is(from, Part.DET)) {
            from++;
        } else if (from < phrase.to() && sentence.is(from, Part.PRON)) {
            Optional<Figure> owner = cast.behind(sentence, from);
            owner.ifPresent(figure -> words.add(figure.shortName() + "’s"));
            from++;
        }
        words.add(from, phrase.to());
        return words.title();
    }

    /** The name to put for a pronoun. */
    private Optional<String> pronoun(Sentence sentence, Range subject) {
        if (cast.called(sentence, subject).isPresent()) {
            return cast.called(sentence, subject).map(Figure::shortName);
        }
        if (subject.size() == 1 || sentence.is(subject.from(), "he", "she") && subject.size() < 8) {
            return cast.behind(sentence, subject.from())
                    .map(figure ->
                            (figure.shortName() + " " + sentence.text(subject.from() + 1, subject.to())).strip());
        }
        boolean pronoun = sentence.is(subject.from(), "his", "her", "its");
        return pronoun
                ? cast.behind(sentence, subject.from())
                        .map(figure -> figure.shortName() + "’s " + sentence.text(subject.from() + 1, subject.to()))
                : Optional.empty();
    }
}
