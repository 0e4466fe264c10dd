package dateline.extraction.text;

import dateline.language.Part;
import java.util.List;

/** Tells the parts of speech. For one thread. */
public interface PartTagger {

    /** The part of speech of each word of a sentence. */
    List<Part> parts(List<String> words);
}
