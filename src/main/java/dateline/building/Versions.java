package dateline.building;

import static java.util.stream.Collectors.toSet;

import dateline.article.Article;
import dateline.article.Block;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.NewVersion;
import dateline.dossier.TextIndex;
import dateline.importing.Imported;
import dateline.importing.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A dossier whose articles have the versions of their texts that were read last.
 *
 * @param remarks what a person said that has lost its words
 */
record Versions(Dossier dossier, List<Remark> remarks) {

    /** Of the texts that two versions of an article hold, at least one in so many is in both. */
    private static final int COMMON = 2;

    static Versions of(Dossier dossier, Imports imports) {
        Dossier changed = dossier;
        List<Remark> remarks = new ArrayList<>();
        for (Imported read : imports.articles()) {
            Article article = read.article();
            if (dossier.articles().stream().anyMatch(held -> isOlder(held, article))) {
                NewVersion version = NewVersion.of(changed, article);
                changed = version.dossier();
                version.lost().stream()
                        .map(lost -> new Warning("version.lost", List.of(lost.title(), lost.words())))
                        .map(warning -> new Remark(Optional.of(article.source().address()), warning))
                        .forEach(remarks::add);
            }
        }
        return new Versions(changed, List.copyOf(remarks));
    }

    private static boolean isOlder(Article held, Article read) {
        return held.id().equals(read.id()) && !held.blocks().equals(read.blocks());
    }

    /**
     * The article of a dossier that another is a version of: from the same place, and with much of the same text. A document that states
     * events itself is none, for it says all anew.
     */
    static Optional<Article> earlier(Dossier dossier, Imported imported) {
        Article read = imported.article();
        String address = read.source().address();
        return dossier.articles().stream()
                .filter(held -> imported.entries().isEmpty())
                .filter(held -> !address.isBlank() && held.source().address().equals(address))
                .filter(held -> isAlike(held, read))
                .findFirst();
    }

    private static boolean isAlike(Article one, Article other) {
        Set<String> here = texts(one);
        Set<String> there = texts(other);
        long common = here.stream().filter(there::contains).count();
        return common * COMMON >= Math.min(here.size(), there.size());
    }

    private static Set<String> texts(Article article) {
        return article.blocks().stream()
                .map(Block::text)
                .filter(text -> !text.isBlank())
                .collect(toSet());
    }

    /** The articles in the order that they have here, and others behind; the mentions of each event in reading order. */
    Dossier inOrder(Dossier told) {
        List<String> ids = dossier.articles().stream().map(Article::id).toList();
        List<Article> articles = told.articles().stream()
                .sorted(Comparator.comparingInt(
                        article -> ids.contains(article.id()) ? ids.indexOf(article.id()) : ids.size()))
                .toList();
        TextIndex text = new TextIndex(articles);
        return new Dossier(
                told.title(),
                articles,
                told.events().stream().map(event -> inOrder(event, text)).toList(),
                told.issues(),
                told.actors(),
                told.quotations());
    }

    private static Event inOrder(Event event, TextIndex text) {
        return new Event(
                event.id(),
                event.headline(),
                event.curated(),
                event.standing(),
                event.involved(),
                text.inOrder(event.mentions().stream()));
    }
}
