package dateline.cli;

import dateline.article.Block;
import dateline.article.TimeExpression;
import dateline.dossier.Dossier;
import dateline.dossier.Mention;
import java.util.Set;
import java.util.stream.Collectors;

/** Articles without a date in which times of events, such as "on Monday", wait for one. */
final class AwaitedDates {

    private AwaitedDates() {}

    /** How many such articles the dossier has. */
    static long count(Dossier dossier) {
        Set<String> awaiting = dossier.events().stream()
                .flatMap(event -> event.mentions().stream())
                .filter(mention -> mention.dated().filter(AwaitedDates::awaits).isPresent())
                .map(Mention::clause)
                .map(clause -> clause.block())
                .collect(Collectors.toSet());
        return dossier.articles().stream()
                .filter(article -> article.published().isEmpty())
                .filter(article -> article.blocks().stream().map(Block::id).anyMatch(awaiting::contains))
                .count();
    }

    private static boolean awaits(TimeExpression time) {
        return time.time().isEmpty() && !time.isVague();
    }
}
