package dateline.library.json;

import dateline.article.Article;
import dateline.article.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of a dossier's blocks, found by the id of the block. */
final class Texts {

    private final Map<String, BlockText> blocks = new HashMap<>();

    Texts(List<Article> articles) {
        for (Article article : articles) {
            List<Block> all = article.blocks();
            for (int i = 0; i < all.size(); i++) {
                blocks.putIfAbsent(all.get(i).id(), new BlockText(all, i));
            }
        }
    }

    /** The block of this id, the first where a broken file has several; empty without one. */
    Optional<BlockText> find(String block) {
        return Optional.ofNullable(blocks.get(block)).filter(found -> !block.isEmpty());
    }
}
