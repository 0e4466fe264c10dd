package dateline.language.reader;

import dateline.language.Token;
import java.util.List;

/** Reads sentences: parts of speech, trees, names, and which words tell events. Any number of threads may use it at once. */
public interface Reader {

    /** Reads the consecutive sentences of one text, each of one token or more. */
    Reading read(List<List<Token>> sentences);
}
