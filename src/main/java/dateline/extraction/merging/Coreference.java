package dateline.extraction.merging;

import java.util.List;

/** Judges whether mentions corefer, by the evidence and what it weighs. */
record Coreference(Weights weights, Rarity rarity) {

    /** The logarithm of the odds that they do; the same whichever comes first. */
    double logOdds(EventMention one, EventMention other) {
        return weights.logOdds(new Evidence(one, other, rarity), one.isInArticleOf(other));
    }

    /** What speaks for it, the strongest first. */
    List<Reason> reasons(EventMention one, EventMention other) {
        return weights.reasons(new Evidence(one, other, rarity), one.isInArticleOf(other));
    }
}
