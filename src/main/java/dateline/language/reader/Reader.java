package dateline.language.reader;

import dateline.language.Token;
import java.util.List;
import java.util.function.IntConsumer;

/** Reads sentences: parts of speech, trees, names, and which words tell events. Any number of threads may use it at once. */
public interface Reader {

    /** Reads the consecutive sentences of one text from its beginning, each of one token or more. */
    default Parsed read(List<List<Token>> sentences) {
        return read(sentences, sentence -> {});
    }

    /**
     * The same, watched.
     *
     * @param watch told the number of each sentence that is read, in any order and by any thread; may end the work by throwing
     */
    Parsed read(List<List<Token>> sentences, IntConsumer watch);
}
