package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import java.util.List;
import java.util.Optional;

/** Who is named in an article, and where. */
public final class Cast {

    Cast() {}

    /** Everybody, in the order of their first naming. */
    public List<Figure> figures() {
        return List.of();
    }

    /** Who is named by the words that this one belongs to. */
    public Optional<Figure> named(Sentence sentence, int word) {
        return Optional.empty();
    }

    /** Whom a word means: the one it names, or whoever a pronoun ("she") or a description ("the company") stands for. */
    public Optional<Figure> meant(Sentence sentence, int word) {
        return named(sentence, word);
    }
}
