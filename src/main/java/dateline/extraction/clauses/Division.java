package dateline.extraction.clauses;

import dateline.extraction.text.Sentence;
import dateline.language.Form;
import dateline.language.Part;
import dateline.language.Verbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Divides the pieces of a sentence so that each has one verb at most. */
final class Division {

    private final Sentence sentence;
    private final Verbs verbs;
    private final List<VerbGroup> groups;
    private boolean awaited;

    Division(Sentence sentence, Verbs verbs, List<VerbGroup> groups) {
        this.sentence = sentence;
        this.verbs = verbs;
        this.groups = groups;
    }

    /** Divides a piece that has several verbs of its own. */
    List<Stretch> of(Range piece) {
        List<Stretch> parts = new ArrayList<>();
        int from = piece.from();
        Optional<VerbGroup> last = Optional.empty();
        boolean resumed = false;
        for (VerbGroup read : groups) {
            boolean resumes = !resumed && resumes(piece, read, last);
            VerbGroup group = reduced(piece, read, last, resumes) ? read.as(Tense.PARTICIPLE) : read;
            if (!piece.contains(group.range().from()) || group == read && !resumes && !heads(piece, group, last)) {
                continue;
            }
            if (last.isPresent() || group != read) {
                int cut = group == read && !resumes
                        ? cut(last.get(), group)
                        : group.range().from();
                parts.add(new Stretch(new Range(from, cut), last));
                from = cut;
            }
            last = Optional.of(group);
            resumed |= resumes && group == read;
        }
        parts.add(new Stretch(new Range(from, piece.to()), last));
        awaited = last.isEmpty();
        return parts;
    }

    /** Whether it is the verb that the noun before a relative clause still waits for: "A quake that hit Chile killed many". */
    private boolean resumes(Range piece, VerbGroup group, Optional<VerbGroup> last) {
        return awaited
                && last.isPresent()
                && piece.contains(group.range().from())
                && sentence.is(piece.from(), "that", "which", "who", "whom", "whose", "where")
                && !sentence.is(piece.from() - 1, Part.PUNCT)
                && last.get().tense() != Tense.PARTICIPLE
                && group.tense().finite()
                && !content(last.get(), group);
    }

    /** Where the later of two verbs takes over: before its subject ("the way [it] works"), unless that is the noun of a participle. */
    private int cut(VerbGroup last, VerbGroup group) {
        int from = group.range().from();
        int end = last.range().to();
        Range subject = Nouns.before(sentence, from, end);
        if (subject.isEmpty() || last.tense() == Tense.PARTICIPLE) {
            return from;
        }
        int pronoun = subject.to() - 1;
        if (pronoun > subject.from() && sentence.is(pronoun, "it", "he", "she", "they", "we", "i", "you")) {
            return pronoun;
        }
        Range whole = Nouns.leading(sentence, end, subject.from());
        boolean goesOn = whole.to() == subject.from() && !whole.isEmpty();
        return says(last) && goesOn ? end : subject.from();
    }

    /** Whether it is a participle behind its noun: "an agreement reached in 1991", "a firm based in Paris said". */
    private boolean reduced(Range piece, VerbGroup group, Optional<VerbGroup> last, boolean resumes) {
        int from = group.range().from();
        Form form = verbs.form(sentence.token(from).lower());
        boolean past = group.tense() == Tense.PAST && form == Form.PAST_OR_PARTICIPLE;
        boolean participle = group.tense() == Tense.PARTICIPLE && last.isEmpty();
        boolean behindNoun =
                from > piece.from() && sentence.token(from - 1).part().isNoun();
        if (sentence.is(from, Part.AUX)
                || !past && !participle
                || !behindNoun
                || verbs.has("intransitive", verbs.stem(sentence.token(from).lower()))) {
            return false;
        }
        boolean another = last.isPresent() && last.get().tense() != Tense.PARTICIPLE && !content(last.get(), group);
        boolean aside = sentence.is(from + 1, Part.ADP)
                || sentence.is(from + 1, "to", "of")
                || sentence.timed(from + 1).isPresent();
        return another && !resumes && !object(group) || aside && (last.isEmpty() || resumes) && governs(piece, group);
    }

    /** Whether a verb that needs a subject follows in the piece without having one of its own. */
    private boolean governs(Range piece, VerbGroup group) {
        return groups.stream()
                .filter(other -> piece.contains(other.range().from())
                        && other.range().from() > group.range().to())
                .filter(other -> other.tense() != Tense.ING)
                .findFirst()
                .filter(other -> other.tense().finite() && !modifies(other) && !joined(group, other))
                .filter(other -> !independent(group, other))
                .isPresent();
    }

    /** Whether the later verb has a subject that hangs on nothing before it: "said on Monday it would close". */
    private boolean independent(VerbGroup group, VerbGroup other) {
        Range subject =
                Nouns.before(sentence, other.range().from(), group.range().to());
        return !subject.isEmpty()
                && !sentence.is(subject.from() - 1, Part.ADP)
                && !sentence.is(subject.from() - 1, "to")
                && (!sentence.is(subject.from() - 1, Part.VERB)
                        || subject.from() == group.range().to());
    }

    /** Whether "and" stands between, and not only between the nouns before the other. */
    private boolean joined(VerbGroup one, VerbGroup other) {
        Range nouns = Nouns.before(sentence, other.range().from(), one.range().to());
        return IntStream.range(one.range().to(), nouns.from()).anyMatch(at -> sentence.is(at, Part.CCONJ));
    }

    private boolean object(VerbGroup group) {
        int end = group.range().to();
        return end < sentence.size()
                && sentence.timed(end).isEmpty()
                && sentence.token(end).part().inNounPhrase();
    }

    /** Whether the verb makes a clause: it is finite, or a participle or "-ing" at the head of its piece. */
    private boolean heads(Range piece, VerbGroup group, Optional<VerbGroup> last) {
        int from = group.range().from();
        boolean leads = from == piece.from() || from == piece.from() + 1 && !sentence.is(from - 1, Part.DET);
        boolean bare = !sentence.is(from, Part.AUX);
        boolean ambiguous = bare && verbs.form(sentence.token(from).lower()) == Form.PAST_OR_PARTICIPLE;
        if (sentence.headline() && group.tense() == Tense.INFINITIVE && last.isEmpty() && from > piece.from() + 1) {
            return sentence.token(from - 2).part().isNoun();
        }
        boolean absolute = ambiguous && last.isEmpty() && sentence.is(piece.from(), "with");
        if (group.tense() == Tense.INFINITIVE || modifies(group) || names(piece, group) || absolute) {
            return false;
        }
        if (group.tense().finite()
                && !(ambiguous
                        && last.isPresent()
                        && last.get().tense() != Tense.PARTICIPLE
                        && !content(last.get(), group))) {
            return group.tense() != Tense.PRESENT || !bare || !sentence.is(from - 1, Part.ADP);
        }
        boolean operating = group.tense() == Tense.ING && from > piece.from() && governs(piece, group);
        return leads && last.isEmpty() && !operating && (from > 0 || group.tense() == Tense.PARTICIPLE);
    }

    /** "visiting Secretary", "a planned trip": a verb form before a noun, behind an article or adjective or another verb. */
    private boolean modifies(VerbGroup group) {
        int from = group.range().from();
        boolean form =
                !sentence.is(from, Part.AUX) && verbs.form(sentence.token(from).lower()) != Form.BASE;
        int ahead = sentence.is(from - 1, Part.ADV) ? from - 2 : from - 1;
        boolean after =
                sentence.is(ahead, Part.ADP) && !sentence.token(from).lower().endsWith("ing");
        boolean before = after
                || sentence.is(ahead, Part.DET)
                || sentence.is(ahead, Part.ADJ)
                || counted(from - 1) && sentence.is(from + 1, Part.NOUN)
                || sentence.is(ahead, "'s", "its", "their", "his", "her");
        return form
                && before
                && group.range().size() == 1
                && from + 1 < sentence.size()
                && sentence.token(from + 1).part().inNounPhrase();
    }

    /** Whether it only says what something is called: "a rock, called Ultima", "A panel called a door plug blew out". */
    private boolean names(Range piece, VerbGroup group) {
        int from = group.range().from();
        boolean naming = group.tense() == Tense.PAST
                && group.range().size() == 1
                && verbs.has("naming", verbs.stem(sentence.token(from).lower()));
        boolean aside = from == piece.from() && sentence.is(from - 1, ",");
        boolean another = groups.stream()
                .filter(other ->
                        piece.contains(other.range().from()) && other.range().from() > from)
                .findFirst()
                .filter(other -> other.tense().finite() && !joined(group, other))
                .isPresent();
        return naming
                && (aside
                        || another
                                && sentence.token(from - 1 < 0 ? 0 : from - 1)
                                        .part()
                                        .isNoun());
    }

    private boolean counted(int at) {
        return sentence.is(at, Part.NUM)
                && sentence.timed(at).isEmpty()
                && !sentence.is(at - 1, Part.PROPN)
                && !sentence.is(at - 1, "the", "these");
    }

    /** Whether the later verb stands in the words that the earlier brings: "said the sides agreed". */
    private boolean content(VerbGroup saying, VerbGroup said) {
        int end = saying.range().to();
        Range subject = Nouns.before(sentence, said.range().from(), end);
        return says(saying) && !subject.isEmpty() && subject.from() - end < 2;
    }

    boolean says(VerbGroup group) {
        return verbs.has("saying", verbs.stem(sentence.token(group.last()).lower()));
    }
}
