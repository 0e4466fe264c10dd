package dateline.extraction.names;

import dateline.extraction.names.Naming.Sort;
import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the names of an article name, by all that the reader and the words in and before them say of it. */
final class Natures {

    private static final double LITTLE = 0.1;

    private final Vocabulary vocabulary;
    private final PersonTitles titles;
    private final PeopleNouns people;
    private final Map<String, Map<Nature, Double>> evidence = new HashMap<>();

    Natures(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.titles = new PersonTitles(vocabulary);
        this.people = new PeopleNouns(vocabulary);
    }

    void add(Naming naming) {
        Map<Nature, Double> votes = evidence.computeIfAbsent(naming.key(), none -> new EnumMap<>(Nature.class));
        if (naming.sort() == Sort.COMMON) {
            votes.merge(common(naming), 1d, Double::sum);
        } else {
            read(naming, votes);
            write(naming, votes);
        }
    }

    /** What a description says of the one whose name it stands beside: "Solberg, a shipping company". */
    void add(Naming naming, Naming description) {
        Nature nature = common(description) == Nature.BODY ? Nature.ORGANISATION : Nature.PERSON;
        evidence.computeIfAbsent(naming.key(), none -> new EnumMap<>(Nature.class))
                .merge(nature, 1d, Double::sum);
    }

    private Nature common(Naming naming) {
        if (people.isBody(naming.word())) {
            return Nature.BODY;
        }
        return naming.word().has("Number=Plur") ? Nature.PEOPLE : Nature.SOMEBODY;
    }

    private static void read(Naming naming, Map<Nature, Double> votes) {
        naming.sentence()
                .tree()
                .nameAt(naming.to() - 1)
                .ifPresent(name -> votes.merge(Nature.valueOf(name.kind().name()), name.confidence(), Double::sum));
    }

    private void write(Naming naming, Map<Nature, Double> votes) {
        Sentence sentence = naming.sentence();
        String last = sentence.word(naming.to() - 1).lower();
        String first = sentence.word(naming.from()).lower();
        boolean isLong = naming.to() - naming.from() > 1;
        if (isLong && vocabulary.hasAny(last, "organisation", "legal")
                || naming.text().contains(" & ")
                || vocabulary.has("known", naming.text().toLowerCase(Locale.ROOT))) {
            votes.merge(Nature.ORGANISATION, 1d, Double::sum);
        }
        if (isLong && vocabulary.has("patron", first)) {
            votes.merge(Nature.PLACE, 1d, Double::sum);
        }
        if (sentence.word(naming.to() - 1).isRelated("flat")) {
            votes.merge(Nature.PERSON, 0.5, Double::sum);
        }
        if (vocabulary.has("given", first) || titles.start(sentence, naming.from()) < naming.from()) {
            votes.merge(Nature.PERSON, 1d, Double::sum);
        }
    }

    /** How likely the name names each, as far as anything is known of it. */
    Map<Nature, Double> of(String key) {
        Map<Nature, Double> votes = evidence.getOrDefault(key, Map.of());
        double all = LITTLE + votes.values().stream().mapToDouble(vote -> vote).sum();
        return votes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, vote -> vote.getValue() / all));
    }
}
