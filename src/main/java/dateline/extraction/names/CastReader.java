package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.List;
import java.util.Locale;

/** Finds who is named in articles. Immutable; any number of threads may use it at once. */
public final class CastReader {

    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;
    private final NamingFinder finder;
    private final ActorModel model;
    private final PronounModel pronouns = new PronounModel();

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
        return read(sentences, pronouns);
    }

    /** The same; which pronoun means whom is chosen elsewhere. */
    Cast read(List<Sentence> sentences, PronounChooser pronouns) {
        List<Naming> namings = sentences.stream()
                .flatMap(sentence -> finder.namings(sentence).stream())
                .toList();
        List<Identity> meant = Identities.of(namings, vocabulary, gazetteer);
        Anaphora anaphora = Anaphora.of(sentences, namings, meant, vocabulary, pronouns);
        List<Identity> all = meant.stream().distinct().filter(Identity::isTold).toList();
        return new Cast(
                model.actors(all),
                all,
                anaphora,
                new MainCompany(vocabulary).of(all),
                new Introductions(vocabulary).of(all));
    }

    ActorModel model() {
        return model;
    }
}
