package dateline.language.reader;

import java.util.List;

/**
 * What a reader tells of one text.
 *
 * @param trees its sentences, in order
 * @param links which time dates which event
 */
public record Parsed(List<Tree> trees, TimeLinks links) {

    public Parsed {
        trees = List.copyOf(trees);
    }
}
