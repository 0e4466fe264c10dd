package dateline.extraction.names;

import dateline.language.Part;
import dateline.language.reader.WordVector;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody or something that an article has told of, and that a pronoun may take up: its last mentions are remembered. */
final class Referent {

    /** By which nouns it has been called. */
    private record Nouns(ReferringWord last, ReferringWord fullest) {

        Nouns then(ReferringWord mention) {
            return new Nouns(
                    mention,
                    Stream.of(mention, fullest).filter(Nouns::tells).findFirst().orElse(mention));
        }

        /** Whether words in front of it say which it is: "salt pans", "French bankers". */
        private static boolean tells(ReferringWord mention) {
            return mention.sentence().tree().children(mention.place()).stream()
                    .map(mention.sentence()::word)
                    .anyMatch(mention::isCalledBy);
        }
    }

    private final @Nullable Identity identity;
    private final boolean isJoined;
    private final int gender;
    private Nouns nouns;
    private ReferringWord last;
    private int count = 1;
    private int tendency;
    private int spoken = Integer.MIN_VALUE / 2;

    /**
     * One that is told of for the first time.
     *
     * @param identity who it is; null where nobody
     * @param isJoined whether several are told of together: "Berg and Lund"
     * @param gender what its names say: 1 for "he", -1 for "she", 0 for nothing
     */
    Referent(@Nullable Identity identity, ReferringWord mention, boolean isJoined, int gender) {
        this.identity = identity;
        this.isJoined = isJoined;
        this.gender = gender;
        this.nouns = new Nouns(mention, mention);
        this.last = mention;
    }

    /** It is told of again. */
    void tell(ReferringWord mention) {
        last = mention;
        count++;
        if (!mention.word().is(Part.PRON)) {
            nouns = nouns.then(mention);
        }
    }

    /** It says something there. */
    void speak(ReferringWord mention) {
        spoken = mention.sentence().number();
    }

    /** The number of the sentence in which it last said something; below 0 where in none. */
    int spoken() {
        return spoken;
    }

    Optional<Identity> identity() {
        return Optional.ofNullable(identity);
    }

    boolean isJoined() {
        return isJoined;
    }

    /** Where it was last called by a noun or name. */
    ReferringWord noun() {
        return nouns.last();
    }

    /** Where it was last called by words that say which it is; where it was last called by a noun, if it never was. */
    ReferringWord fullest() {
        return nouns.fullest();
    }

    ReferringWord last() {
        return last;
    }

    /** What the words around it say of it. */
    WordVector reference() {
        return fullest().word().meaning().reference();
    }

    /** How often it has been told of. */
    int count() {
        return count;
    }

    /** What its names say: 1 for "he", -1 for "she", 0 for nothing. */
    int gender() {
        return gender;
    }

    /** Whether no name and no pronoun before has told it from what such a pronoun means: 1 for "he", -1 for "she". */
    boolean agrees(int pronoun) {
        return (tendency == 0 ? gender : tendency) * pronoun >= 0;
    }

    /** Such a pronoun has meant it. */
    void lean(int pronoun) {
        tendency += pronoun;
    }
}
