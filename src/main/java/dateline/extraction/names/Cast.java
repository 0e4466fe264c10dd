package dateline.extraction.names;

import dateline.extraction.clauses.Range;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is named in an article, and where. */
public final class Cast {

    private final Namings namings;
    private final Pronouns pronouns;
    private final Epithets epithets;

    Cast(List<Sentence> sentences, Map<Integer, List<Use>> uses, Vocabulary vocabulary, Gazetteer gazetteer) {
        this.namings = new Namings(sentences, uses);
        this.pronouns = new Pronouns(namings, new Genders(namings, vocabulary));
        this.epithets = new Epithets(namings, vocabulary, pronouns, new Roles(namings, vocabulary, gazetteer));
    }

    /** Everybody, in the order of their first naming. */
    public List<Figure> figures() {
        return namings.all().map(Use::figure).distinct().toList();
    }

    /** How many sentences have been looked at up to now. */
    long looks() {
        return namings.looks();
    }

    /** The namings in a sentence, in order. */
    public List<Use> in(Sentence sentence) {
        return namings.in(sentence);
    }

    /** The naming that the token belongs to. */
    public Optional<Use> at(Sentence sentence, int token) {
        return in(sentence).stream().filter(use -> use.covers(token)).findFirst();
    }

    /** Everybody named from one token to another but as a source, those who act before those named aside. */
    public List<Figure> between(Sentence sentence, int from, int to) {
        List<Use> inside = in(sentence).stream()
                .filter(use -> from <= use.from() && use.to() <= to && use.way() != Way.SOURCE)
                .toList();
        return Stream.concat(
                        inside.stream().filter(use -> use.way() != Way.ASIDE),
                        inside.stream().filter(use -> use.way() == Way.ASIDE))
                .map(Use::figure)
                .distinct()
                .toList();
    }

    /** Whom a pronoun at the token means: somebody named before it in the sentence, or else first in a sentence shortly before. */
    public Optional<Figure> behind(Sentence sentence, int token) {
        return pronouns.meant(sentence, token);
    }

    /** Whom a subject means that says what somebody is who has been named: "the company", "the judge". */
    public Optional<Figure> called(Sentence sentence, Range subject) {
        return epithets.meant(sentence, subject);
    }

    /** Whoever is named between commas behind a noun phrase, which says who it is: "the minister, Anna Berg,". */
    public Optional<Use> apposed(Sentence sentence, Range phrase) {
        return in(sentence).stream()
                .filter(use -> use.from() == phrase.to() + 1 && use.way() == Way.NAME && !phrase.isEmpty())
                .filter(use -> sentence.is(phrase.to(), ",") && sentence.is(use.to(), ","))
                .findFirst();
    }

    /** Whom a subject means that names nobody: a pronoun, or "the company", "the judge". */
    public Optional<Figure> meant(Sentence sentence, Range subject) {
        boolean pronoun = !subject.isEmpty() && sentence.is(subject.from(), Part.PRON);
        return pronoun ? behind(sentence, subject.from()) : called(sentence, subject);
    }
}
