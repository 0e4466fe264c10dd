package dateline.session;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.library.Bookmark;
import dateline.library.Settings;
import dateline.library.Settings.Lanes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the reader left each text, and how the lanes of each dossier, to go on from there. All windows of the program share one. */
public final class Bookmarks {

    private static final int MOST = 100;

    /** The text that was left last is the last. */
    private final LinkedHashMap<String, ReadingPlace.Spot> spots = new LinkedHashMap<>();

    /** The dossier that was left last is the last. */
    private final LinkedHashMap<String, Lanes> lanes = new LinkedHashMap<>();

    /** Puts those in that were kept and are not here already. */
    public void restore(Settings.Files kept) {
        kept.left()
                .forEach(each -> spots.putIfAbsent(
                        each.text(),
                        new ReadingPlace.Spot(new TextSpan(each.block(), each.start(), each.start() + 1), each.top())));
        kept.lanes().forEach(each -> lanes.putIfAbsent(each.dossier(), each));
    }

    /** The settings with the latest of them, the very latest last. */
    public Settings addTo(Settings settings) {
        List<Bookmark> left = latest(spots)
                .map(each -> bookmark(each.getKey(), each.getValue()))
                .toList();
        return settings.leaving(left, latest(lanes).map(Map.Entry::getValue).toList());
    }

    private static <V> Stream<Map.Entry<String, V>> latest(Map<String, V> all) {
        return all.entrySet().stream().skip(Math.max(0, all.size() - MOST));
    }

    private static Bookmark bookmark(String text, ReadingPlace.Spot left) {
        return new Bookmark(text, left.place().block(), left.place().start(), (int) Math.round(left.top()));
    }

    /** From now on this text is read. */
    void turnTo(String text) {
        spot(text).ifPresent(spot -> spots.putLast(text, spot));
    }

    void put(String text, ReadingPlace.Spot spot) {
        spots.put(text, spot);
    }

    Optional<ReadingPlace.Spot> spot(String text) {
        return Optional.ofNullable(spots.get(text));
    }

    /** The lanes of a dossier are left so. */
    public void put(Lanes left) {
        lanes.remove(left.dossier());
        if (!left.isUsual()) {
            lanes.putLast(left.dossier(), left);
        }
    }

    /** How the lanes of the dossier were left; as high as they would be where it never was. */
    public Lanes lanes(String dossier) {
        return lanes.getOrDefault(dossier, new Lanes(dossier, List.of(), List.of()));
    }

    /** A dossier goes by its first text; empty where it has none. */
    public static String name(Dossier dossier) {
        return dossier.articles().stream().findFirst().map(Bookmarks::name).orElse("");
    }

    /** Two texts of one name have hardly the same words. */
    static String name(Article article) {
        List<String> words = article.blocks().stream().map(Block::text).toList();
        return article.id() + " " + Integer.toHexString(words.hashCode());
    }
}
