package dateline.extraction.merging;

import dateline.extraction.events.Coverage;
import dateline.extraction.merging.Filler.Match;
import dateline.extraction.text.Sentence;
import dateline.language.reader.Word;
import dateline.time.TimeSpan;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What speaks for or against two mentions telling one event; the same whichever comes first. */
final class CoreferenceEvidence {

    private static final int LEAD = 4;

    /** Dates so many days apart are no slip of whoever tells of one event. */
    private static final int BEYOND_SLIP = 3;

    private static final String[] ORDERING = {"after", "before", "following", "since", "until"};

    private static final double DECADE = Math.log1p(3650);

    private final EventMention one;
    private final EventMention other;
    private final Rarity rarity;
    private final double[] degrees = new double[Reason.values().length];

    CoreferenceEvidence(EventMention one, EventMention other, Rarity rarity) {
        this.one = one;
        this.other = other;
        this.rarity = rarity;
        set(Reason.BASE, true);
        words();
        roles();
        times();
        contents();
        places();
    }

    /** How far the reason holds, from 0 to 1. */
    double of(Reason reason) {
        return degrees[reason.ordinal()];
    }

    private void set(Reason reason, double degree) {
        degrees[reason.ordinal()] = degree;
    }

    private void set(Reason reason, boolean holds) {
        set(reason, holds ? 1 : 0);
    }

    private void words() {
        if (one.word().stem().equals(other.word().stem())) {
            set(Reason.SAME_WORD, true);
            set(Reason.RARE_WORD, rarity.of(one.word().stem()));
        } else {
            set(Reason.DERIVED_WORD, one.word().sharedRoot(other.word()));
            set(Reason.AKIN_WORD, one.word().kinds().areAkin(other.word().kinds()));
            set(Reason.KINDRED_WORD, one.word().kinds().kinship(other.word().kinds()));
        }
        double alike = Math.max(0, one.sense().likeness(other.sense()));
        set(Reason.LIKE_SENSE, alike);
        set(Reason.SAME_SENSE, Math.pow(alike, 4));
        set(Reason.FURTHER, one.word().isFurther(other.word()));
        set(Reason.OPPOSITE, one.word().kinds().areOpposite(other.word().kinds()));
        long nouns =
                Stream.of(one.word(), other.word()).filter(EventWord::isNoun).count();
        set(Reason.VERB_AND_NOUN, nouns == 1);
        set(Reason.TWO_NOUNS, nouns == 2);
    }

    private void roles() {
        Roles here = one.roles();
        Roles there = other.roles();
        Match agent = here.agent().match(there.agent());
        Match patient = here.patient().match(there.patient());
        set(Reason.SAME_AGENT, here.agent().shares(there.agent()));
        set(Reason.OTHER_AGENT, agent == Match.OTHER);
        set(Reason.UNLIKE_AGENT, agent == Match.UNLIKE);
        set(Reason.SAME_PATIENT, here.patient().shares(there.patient()));
        set(Reason.OTHER_PATIENT, patient == Match.OTHER);
        set(Reason.UNLIKE_PATIENT, patient == Match.UNLIKE);
        set(Reason.SHARED_CORE, here.core().shares(there.core()));
        set(Reason.SHARED_OTHERS, here.all().shares(there.all()));
        set(Reason.OTHER_ACTORS, here.all().match(there.all()) == Match.OTHER);
        set(
                Reason.SWAPPED_ROLES,
                here.agent().shares(there.patient()) && there.agent().shares(here.patient()));
        set(
                Reason.STRANGERS,
                one.context().numbers().nameOthers(other.context().numbers())
                        || areStrangers(here.agent(), there.agent())
                        || areStrangers(here.patient(), there.patient()));
        set(Reason.SAME_PLACE, here.place().shares(there.place()));
        set(Reason.OTHER_PLACE, here.place().match(there.place()) == Match.UNLIKE);
    }

    private boolean areStrangers(Filler here, Filler there) {
        return here.match(there) == Match.OTHER && isUnknown(here, other.context()) && isUnknown(there, one.context());
    }

    /** Whether it is named, but not there. */
    private static boolean isUnknown(Filler filler, MentionContext context) {
        return filler.isNamed() && context.isSilentOn(filler.heads());
    }

    private void times() {
        List<TimeSpan> told = Stream.of(one, other)
                .flatMap(mention -> mention.time().stream())
                .toList();
        switch (told.size()) {
            case 2 -> compare(told.getFirst(), told.getLast());
            case 1 -> set(Reason.ONE_UNDATED, true);
            default -> {}
        }
        set(
                Reason.NEWS_OF_SAME_DAYS,
                one.article()
                        .published()
                        .flatMap(here -> other.article().published().map(there -> 1 / (1 + apart(here, there) / 7d)))
                        .orElse(0d));
        set(Reason.AHEAD_AND_PAST, one.isAhead() != other.isAhead());
        set(Reason.UNREAL_AND_REAL, one.isUnreal() != other.isUnreal());
        set(Reason.NEGATED, one.word().isNegated() != other.word().isNegated());
    }

    private void compare(TimeSpan here, TimeSpan there) {
        long apart = apart(here, there);
        boolean isNews = Stream.of(one, other).anyMatch(EventMention::isDatedAsNews);
        if (apart > 0) {
            set(Reason.OTHER_TIME, true);
            set(Reason.FAR_TIME, Math.min(1, Math.log1p(apart) / DECADE));
            set(isNews ? Reason.OTHER_TIME_OF_NEWS : Reason.SURELY_OTHER_TIME, true);
            set(
                    Reason.DAYS_APART,
                    apart >= BEYOND_SLIP && !isNews && Stream.of(one, other).allMatch(EventMention::hasHappened));
        } else {
            set(Reason.TIME_OF_NEWS, isNews);
            overlap(here, there);
        }
    }

    private void overlap(TimeSpan here, TimeSpan there) {
        if (Coverage.of(here).equals(Coverage.of(there))) {
            set(Reason.SAME_TIME, true);
            set(Reason.SAME_DAY, days(here) == 1);
        } else {
            set(Reason.COMPATIBLE_TIME, true);
            set(Reason.NARROW_TIME, 1 / (1 + Math.log10(Math.max(days(here), days(there)))));
        }
    }

    private static long days(TimeSpan time) {
        return 1 + ChronoUnit.DAYS.between(time.earliest(), time.latest());
    }

    /** Days between two times; 0 where they overlap. */
    private static long apart(TimeSpan one, TimeSpan other) {
        return Math.max(
                0,
                Math.max(
                        ChronoUnit.DAYS.between(one.latest(), other.earliest()),
                        ChronoUnit.DAYS.between(other.latest(), one.earliest())));
    }

    private void contents() {
        MentionContext here = one.context();
        MentionContext there = other.context();
        set(Reason.CLAUSE_WORDS, rarity.likeness(here.clause(), there.clause()));
        set(Reason.CORE_AND_WORDS, of(Reason.SHARED_CORE) * of(Reason.CLAUSE_WORDS));
        set(Reason.SENTENCE_WORDS, rarity.likeness(here.sentence(), there.sentence()));
        titles(here.title(), there.title());
        boolean names = !here.names().isEmpty() && !there.names().isEmpty();
        boolean shared = !Collections.disjoint(here.names(), there.names());
        set(Reason.OTHER_NAMES, names && !shared);
        Set<String> counted = new HashSet<>(here.numbers().counts().keySet());
        counted.retainAll(there.numbers().counts().keySet());
        if (!counted.isEmpty()) {
            boolean isAlike = counted.stream()
                    .allMatch(what -> isAlike(
                            what, here.numbers().counts(), there.numbers().counts()));
            set(isAlike ? Reason.SAME_COUNT : Reason.OTHER_COUNT, true);
        }
    }

    private void titles(Set<String> here, Set<String> there) {
        Set<String> shared = new HashSet<>(here);
        shared.retainAll(there);
        int shorter = Math.min(here.size(), there.size());
        set(Reason.SAME_TITLE, shorter > 0 && here.equals(there));
        set(Reason.TITLE_WORDS, shorter == 0 ? 0 : (double) shared.size() / shorter);
    }

    private static boolean isAlike(String what, Map<String, String> here, Map<String, String> there) {
        return here.getOrDefault(what, "").equals(there.get(what));
    }

    private void places() {
        Sentence here = one.draft().sentence();
        Sentence there = other.draft().sentence();
        boolean near = one.isInArticleOf(other);
        int apart = Math.abs(here.number() - there.number());
        boolean lead = Math.max(here.number(), there.number()) <= LEAD;
        set(Reason.HEADLINE, near && lead && here.isHeadline() != there.isHeadline());
        set(Reason.BOTH_LEAD, lead);
        if (one.isInSentenceOf(other)) {
            int first = Math.min(one.draft().trigger(), other.draft().trigger());
            int last = Math.max(one.draft().trigger(), other.draft().trigger());
            hanging(last, first);
            set(Reason.ORDERED, isOrderedBy(here, first, last) || isOrderedBy(here, last, first));
        }
        set(Reason.FAR_APART, near ? Math.min(1, Math.log1p(apart) / Math.log(50)) : 0);
        set(Reason.TOLD_OFTEN, Math.min(1, Math.log10(Math.max(rarity.told(one), rarity.told(other)))));
    }

    /** Whether "after" or the like leads from one event, or from the verb that it is the subject or object of, to the other. */
    private static boolean isOrderedBy(Sentence sentence, int word, int other) {
        int verb = sentence.word(other).isRelated("nsubj", "obj")
                ? sentence.word(other).head()
                : other;
        return sentence.tree()
                .path(word)
                .takeWhile(at -> at != verb)
                .filter(at -> IntStream.of(other, verb)
                        .anyMatch(above -> above == sentence.word(at).head()))
                .flatMap(at -> sentence.tree().children(at, "case", "mark").stream())
                .anyMatch(lead -> sentence.is(lead, ORDERING));
    }

    /** How one of two words of a sentence hangs on the other, if it does. */
    private void hanging(int later, int earlier) {
        Sentence sentence = one.draft().sentence();
        Word below = sentence.word(sentence.word(later).head() == earlier ? later : earlier);
        if (sentence.word(later).head() == earlier || sentence.word(earlier).head() == later) {
            set(Reason.ARGUMENT, below.isRelated("nsubj", "obj", "obl"));
            set(Reason.COMPLEMENT, below.isRelated("xcomp", "ccomp"));
            set(Reason.JOINED, below.isRelated("conj", "parataxis"));
            set(Reason.MODIFIER, below.isRelated("advcl", "acl", "nmod", "appos"));
        }
    }
}
