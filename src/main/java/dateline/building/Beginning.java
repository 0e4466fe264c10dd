package dateline.building;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import java.util.ArrayList;
import java.util.List;

/** As much of a long article as is looked through for what it tells. */
final class Beginning {

    private Beginning() {}

    /** The article without the blocks from which on it has more letters; itself where it has no more. */
    static Article of(Article article, long letters) {
        if (letters(article) <= letters) {
            return article;
        }
        List<Section> sections = new ArrayList<>();
        long room = letters - article.title().length();
        for (Section section : article.sections()) {
            List<Block> blocks = new ArrayList<>();
            room -= section.title().length();
            if (room < 0) {
                break;
            }
            for (Block block : section.blocks()) {
                room -= block.text().length();
                if (room < 0) {
                    break;
                }
                blocks.add(block);
            }
            sections.add(new Section(section.heading(), blocks));
            if (room < 0) {
                break;
            }
        }
        return new Article(
                article.id(),
                article.heading(),
                article.source(),
                article.published(),
                sections,
                article.annotations());
    }

    static long letters(Article article) {
        return article.blocks().stream()
                .mapToLong(block -> block.text().length())
                .sum();
    }
}
