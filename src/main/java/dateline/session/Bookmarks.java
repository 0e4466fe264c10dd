package dateline.session;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.TextSpan;
import dateline.library.Bookmark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Where the reader left each text, to go on from there. */
public final class Bookmarks {

    private static final int MOST = 100;

    /** The text that was left last is the last. */
    private final LinkedHashMap<String, ReadingPlace.Spot> spots = new LinkedHashMap<>();

    private String text = "";

    Bookmarks() {}

    /** Puts those in that were kept. */
    public void restore(List<Bookmark> kept) {
        kept.forEach(each -> spots.put(
                each.text(), new ReadingPlace.Spot(new TextSpan(each.block(), each.start(), each.start() + 1), 0)));
    }

    /** Those to be kept, the latest last. */
    public List<Bookmark> latest() {
        return spots.entrySet().stream()
                .skip(Math.max(0, spots.size() - MOST))
                .map(each -> bookmark(each.getKey(), each.getValue().place()))
                .toList();
    }

    private static Bookmark bookmark(String text, TextSpan place) {
        return new Bookmark(text, place.block(), place.start());
    }

    /** From now on this is read. */
    void turnTo(Article article) {
        text = name(article);
        here().ifPresent(spot -> spots.putLast(text, spot));
    }

    /** What is read stands so. */
    void put(ReadingPlace.Spot spot) {
        spots.put(text, spot);
    }

    /** Where what is read stands. */
    Optional<ReadingPlace.Spot> here() {
        return Optional.ofNullable(spots.get(text));
    }

    /** Two texts of one name have hardly the same words. */
    private static String name(Article article) {
        List<String> words = article.blocks().stream().map(Block::text).toList();
        return article.id() + " " + Integer.toHexString(words.hashCode());
    }
}
