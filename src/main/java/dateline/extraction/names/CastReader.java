package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds who is named in articles. Immutable; any number of threads may use it at once. */
public final class CastReader {

    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;
    private final NamingFinder finder;
    private final ActorModel model;

    /** Knows the titles, the words of organisations and the states of a language. */
    public CastReader(Vocabulary vocabulary, Locale language) {
        this.vocabulary = vocabulary;
        this.gazetteer = Gazetteer.of(language);
        this.finder =
                new NamingFinder(vocabulary, gazetteer, new PersonTitles(vocabulary), new PeopleNouns(vocabulary));
        this.model = ActorModel.of(vocabulary, language);
    }

    /** Who is named in the sentences of one article. */
    public Cast read(List<Sentence> sentences) {
        List<Naming> namings = sentences.stream()
                .flatMap(sentence -> finder.namings(sentence).stream())
                .toList();
        List<Identity> meant = Identities.of(namings, vocabulary, gazetteer);
        Map<Integer, Identity[]> meanings = Anaphora.of(sentences, namings, meant, vocabulary);
        List<Identity> all = meant.stream().distinct().filter(Identity::isTold).toList();
        return new Cast(model.actors(all), all, meanings);
    }

    ActorModel model() {
        return model;
    }
}
