package dateline.dossier;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where each block of a dossier stands. */
public final class TextIndex {

    /**
     * Where a block stands.
     *
     * @param number its place among the blocks of all articles, in reading order, from 0
     * @param section the section it is in; empty for a title
     */
    public record Place(int number, Article article, Optional<Section> section, Block block) {}

    private final Map<String, Place> places = new HashMap<>();

    public TextIndex(List<Article> articles) {
        for (Article article : articles) {
            add(article, Optional.empty(), article.heading());
            for (Section section : article.sections()) {
                section.stream().forEach(block -> add(article, Optional.of(section), block));
            }
        }
    }

    private void add(Article article, Optional<Section> section, Block block) {
        places.put(block.id(), new Place(places.size(), article, section, block));
    }

    /** These mentions in reading order, article by article; those whose texts are not here come last. */
    public List<Mention> inOrder(Stream<Mention> mentions) {
        return mentions.sorted(Comparator.<Mention>comparingInt(
                                mention -> number(mention.clause().block()))
                        .thenComparing(mention -> mention.clause().start()))
                .toList();
    }

    private int number(String block) {
        return place(block).map(Place::number).orElse(Integer.MAX_VALUE);
    }

    /** Where the block with this id stands; empty when no article holds it. */
    public Optional<Place> place(String block) {
        return Optional.ofNullable(places.get(block));
    }
}
