package dateline.extraction.names;

import dateline.article.TextSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who says what stands between quotation marks, as far as a verb of saying in one of its sentences tells. */
final class Speakers {

    private final PronounFeatures features;
    private final Map<TextSpan, Set<Identity>> byStretch = new HashMap<>();

    Speakers(PronounFeatures features, List<Naming> namings, List<Identity> meant) {
        this.features = features;
        for (int at = 0; at < namings.size(); at++) {
            Naming naming = namings.get(at);
            add(new ReferringWord(naming.sentence(), naming.place()), meant.get(at));
        }
    }

    /** Somebody is told of, perhaps as the one who says what is quoted in that sentence. */
    void add(ReferringWord mention, Identity identity) {
        if (features.isSpeaker(mention)) {
            features.quoted()
                    .within(mention.sentence())
                    .forEach(stretch -> byStretch
                            .computeIfAbsent(stretch, none -> new HashSet<>())
                            .add(identity));
        }
    }

    /** Whom a pronoun hardly means, as they speak of others: the speaker of the quotation that it stands in. */
    Set<Identity> around(ReferringWord pronoun) {
        return features.quoted()
                .around(pronoun.sentence(), pronoun.place())
                .map(stretch -> byStretch.getOrDefault(stretch, Set.of()))
                .orElse(Set.of());
    }
}
