package dateline.extraction.issues;

import dateline.extraction.issues.IssueMember.ToldAt;
import dateline.language.Capitals;
import dateline.language.Vocabulary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Names issues by the phrases that their events use, and those of other issues do not. */
final class IssueNamer {

    private static final int LONGEST = 30;
    private static final int TERMS = 5;

    private final Vocabulary vocabulary;
    private final List<IssueMember> members;
    private final Map<String, Integer> everywhere = new HashMap<>();

    IssueNamer(Vocabulary vocabulary, List<IssueMember> members) {
        this.vocabulary = vocabulary;
        this.members = members;
        members.forEach(
                member -> phrases(member).keySet().forEach(phrase -> everywhere.merge(phrase.key(), 1, Integer::sum)));
    }

    /**
     * What the words of a lane's head are, and by which words the text speaks of it.
     *
     * @param terms in lower case, that of the name first
     */
    record IssueName(String name, List<String> terms) {}

    /** The name of what these members have in common; empty when there is none beside those taken. */
    Optional<IssueName> name(List<Integer> cluster, Set<String> taken) {
        Map<String, Double> scores = new HashMap<>();
        Map<String, NounPhrase> written = new HashMap<>();
        for (int number : cluster) {
            phrases(members.get(number)).forEach((phrase, weight) -> {
                scores.merge(phrase.key(), weight, Double::sum);
                written.merge(phrase.key(), phrase, IssueNamer::better);
            });
        }
        List<NounPhrase> ranked = written.values().stream()
                .sorted(Comparator.comparingDouble((NounPhrase phrase) -> -scores.get(phrase.key())
                                * scores.get(phrase.key())
                                / everywhere.get(phrase.key())
                                * form(phrase))
                        .thenComparing(NounPhrase::key))
                .toList();
        Optional<NounPhrase> first = ranked.stream()
                .filter(phrase -> phrase.text().length() <= LONGEST
                        && !taken.contains(phrase.text().toLowerCase(Locale.ROOT)))
                .findFirst();
        return first.map(name -> new IssueName(
                Capitals.first(name.text()),
                Stream.concat(Stream.of(name), ranked.stream())
                        .map(phrase -> phrase.text().toLowerCase(Locale.ROOT))
                        .distinct()
                        .limit(TERMS)
                        .toList()));
    }

    /** Of two ways to write it the one with fewer capitals. */
    private static NounPhrase better(NounPhrase one, NounPhrase other) {
        return capitals(other) < capitals(one) ? other : one;
    }

    private static long capitals(NounPhrase phrase) {
        return phrase.text().chars().filter(Character::isUpperCase).count();
    }

    /** Two or three words tell most; a name alone is mostly somebody who has a part in several issues. */
    private static double form(NounPhrase phrase) {
        double words = phrase.words() == 1 ? 0.5 : phrase.words() <= 3 ? 1 : 0.8;
        return phrase.isName() ? words * 0.6 : words;
    }

    private Map<NounPhrase, Double> phrases(IssueMember member) {
        Map<NounPhrase, Double> found = new HashMap<>();
        Set<String> keys = new HashSet<>();
        for (ToldAt place : member.places()) {
            for (int word = 0; word < place.sentence().size(); word++) {
                double weight = place.sentence().tree().isWithin(word, place.word()) ? 1 : 0.5;
                for (NounPhrase phrase : NounPhrase.of(place.sentence(), word)) {
                    boolean general = vocabulary.has("generic", phrase.key());
                    if (!general && !phrase.key().isEmpty() && keys.add(phrase.key())) {
                        found.put(phrase, weight);
                    }
                }
            }
        }
        return found;
    }
}
