package dateline.extraction.names;

import static java.util.stream.Collectors.partitioningBy;

import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds who is named in articles. Immutable; any number of threads may use it at once. */
public final class CastReader {

    private static final double LEAST = 0.45;

    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;
    private final NamingFinder finder;
    private final ActorModel model;

    /** Knows the titles, the words of organisations and the states of a language. */
    public CastReader(Vocabulary vocabulary, Locale language) {
        this.vocabulary = vocabulary;
        this.gazetteer = Gazetteer.of(language);
        this.finder = new NamingFinder(vocabulary, gazetteer, new PersonTitles(vocabulary));
        this.model = ActorModel.of(vocabulary, language);
    }

    /** Who is named in the sentences of one article. */
    public Cast read(List<Sentence> sentences) {
        List<Naming> namings = namings(sentences);
        List<Identity> meant = Identities.of(namings, vocabulary, gazetteer);
        List<Identity> all = meant.stream().distinct().toList();
        Map<Boolean, List<Identity>> parts =
                all.stream().collect(partitioningBy(one -> model.probability(one, all.size()) >= LEAST));
        return new Cast(
                parts.getOrDefault(true, List.of()),
                parts.getOrDefault(false, List.of()),
                Coreference.of(sentences, namings, meant, vocabulary));
    }

    private List<Naming> namings(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> finder.namings(sentence).stream())
                .toList();
    }

    /** Everybody who is named, actor or not. */
    List<Identity> identities(List<Sentence> sentences) {
        return Identities.of(namings(sentences), vocabulary, gazetteer).stream()
                .distinct()
                .toList();
    }

    ActorModel model() {
        return model;
    }
}
