package dateline.language.reader;

import dateline.language.Part;
import java.util.List;

/**
 * What the columns of the model's outputs stand for.
 *
 * @param features of a word, empty for none
 */
record LabelSet(
        List<Part> parts,
        List<String> features,
        List<LemmaScript> lemmas,
        List<String> relations,
        List<NameLabel> names) {}
