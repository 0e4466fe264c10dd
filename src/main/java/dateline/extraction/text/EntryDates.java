package dateline.extraction.text;

import dateline.article.TimeExpression;
import dateline.language.Token;
import dateline.time.TimexType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Sets the date at the beginning of an entry of a chronicle apart from what happened then, as a sentence of its own: "3 March: The dam breaks." */
final class EntryDates {

    private static final Set<String> BEHIND = Set.of(":", "–", "—", "-", "--");

    private EntryDates() {}

    /** The sentences of a text, the first in two where it begins with one of the times, which are in order, and a sign that parts that from the rest. */
    static List<List<Token>> apart(List<List<Token>> sentences, List<TimeExpression> times) {
        if (sentences.isEmpty() || times.isEmpty()) {
            return sentences;
        }
        List<Token> first = sentences.getFirst();
        TimeExpression time = times.getFirst();
        int behind = 1
                + (int) first.stream()
                        .filter(token -> token.end() <= time.span().end())
                        .count();
        boolean isEntry = time.type() == TimexType.DATE
                && time.span().start() == first.getFirst().start()
                && behind < first.size()
                && BEHIND.contains(first.get(behind - 1).text());
        return isEntry
                ? Stream.concat(
                                Stream.of(first.subList(0, behind), first.subList(behind, first.size())),
                                sentences.stream().skip(1))
                        .toList()
                : sentences;
    }
}
