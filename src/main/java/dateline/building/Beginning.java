package dateline.building;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import java.util.ArrayList;
import java.util.List;

/** As much of a long article as is looked through for what it tells. */
final class Beginning {

    /** To begin another block takes as long as to read so many letters. */
    private static final int BREAK = 16;

    private Beginning() {}

    /** The article without the blocks, its title and headings among them, from which on it takes longer to read than so many letters; itself where there are none. */
    static Article of(Article article, long letters) {
        if (article.blocks().stream().mapToLong(block -> weight(block.text())).sum() <= letters) {
            return article;
        }
        List<Section> sections = new ArrayList<>();
        long room = letters - weight(article.title());
        for (Section section : article.sections()) {
            List<Block> blocks = new ArrayList<>();
            room -= weight(section.title());
            if (room < 0) {
                break;
            }
            for (Block block : section.blocks()) {
                room -= weight(block.text());
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

    private static long weight(String text) {
        return text.isEmpty() ? 0 : text.length() + BREAK;
    }

    static long letters(Article article) {
        return article.blocks().stream()
                .mapToLong(block -> block.text().length())
                .sum();
    }
}
