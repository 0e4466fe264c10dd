package dateline.exporting.bibliography;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.time.TimeSpan;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article as a source to cite.
 *
 * @param key unique in the list: who wrote it or where it appeared, the year, and a letter where that is not enough
 */
record Reference(String key, Article article) {

    /** The articles of a dossier in their order. */
    static List<Reference> of(Dossier dossier) {
        Map<String, Integer> taken = new HashMap<>();
        List<Reference> references = new ArrayList<>();
        for (Article article : dossier.articles()) {
            String stem = stem(article);
            int before = taken.merge(stem, 1, Integer::sum) - 1;
            references.add(new Reference(before == 0 ? stem : stem + "-" + (before + 1), article));
        }
        return references;
    }

    private static String stem(Article article) {
        String who = Stream.of(
                        lastWord(article.source().author()),
                        lastWord(article.source().publisher()),
                        firstWord(article.title()))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("article");
        String year = article.published()
                .filter(time -> !time.openStart())
                .map(time -> Integer.toString(time.earliest().getYear()))
                .orElse("");
        return who + year;
    }

    private static String lastWord(String name) {
        String plain = plain(name);
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }

    private static String firstWord(String title) {
        return plain(title).split(" ", 2)[0];
    }

    /** In letters that every program takes for a key. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z ]", "")
                .strip();
    }

    String title() {
        return article.title();
    }

    String author() {
        return article.source().author();
    }

    String publisher() {
        return article.source().publisher();
    }

    /** Its web address; empty for a file. */
    Optional<String> address() {
        return article.source().webAddress();
    }

    Optional<TimeSpan> published() {
        return article.published();
    }

    /** Whether a year, a year and a month, or a day says all of the date. */
    static boolean isPlain(TimeSpan date) {
        return date.edtf().matches("\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?");
    }

    /** How many articles have a date that is more. */
    static long beyondPlain(List<Reference> references) {
        return references.stream()
                .flatMap(reference -> reference.published().stream())
                .filter(date -> !isPlain(date))
                .count();
    }
}
