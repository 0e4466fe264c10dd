package dateline.ui.reader;

import dateline.article.Article;
import dateline.messages.Messages;
import dateline.time.TimeWords;
import java.util.ArrayList;
import java.util.List;

/** The line under a title: who wrote the article, when it appeared, how long it is. */
public final class Byline {

    private static final int WORDS_A_MINUTE = 230;
    private static final int AN_HOUR = 60;

    private final Messages messages;
    private final TimeWords times;

    public Byline(Messages messages, TimeWords times) {
        this.messages = messages;
        this.times = times;
    }

    String of(Article article) {
        List<String> parts = new ArrayList<>();
        parts.add(article.source().author());
        parts.add(article.source().publisher());
        parts.add(article.published().map(times::wordsWithWeekday).orElseGet(() -> messages.text("byline.no-date")));
        parts.add(messages.text("byline.sections", article.sections().size()));
        parts.add(readingTime(minutes(article)));
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    private String readingTime(long minutes) {
        return minutes < 2 * AN_HOUR
                ? messages.text("byline.minutes", minutes)
                : messages.text("byline.hours", Math.round((double) minutes / AN_HOUR));
    }

    private static long minutes(Article article) {
        long words = article.blocks().stream()
                .mapToLong(block ->
                        block.text().chars().filter(Character::isWhitespace).count() + 1)
                .sum();
        return Math.max(1, Math.ceilDiv(words, WORDS_A_MINUTE));
    }
}
