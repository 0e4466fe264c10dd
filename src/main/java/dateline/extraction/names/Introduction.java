package dateline.extraction.names;

import dateline.language.Capitals;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a title calls a person of whom the article tells seldom, and whom nobody knows by a short name alone.
 *
 * @param called the short name
 * @param name the whole name
 * @param role what the article says that they are, as it may stand before the name; empty where it says nothing of the kind
 */
record Introduction(String called, String name, String role) {

    /** What stands in front where the short name is not alone: "Judge", "the". */
    private static final String NOT_BEFORE = "(?<!(?:\\p{Lu}[\\p{L}.]{0,20}|the) |[\\p{L}-])";

    private static final String COURTESY = "(?:\\bM(?:r|rs|s|iss)\\.? )";
    private static final String NOT_BEHIND = "(?![\\p{L}-]| \\p{Lu})";

    /**
     * The title with the person introduced where it first has the short name alone, in so many characters at most: with what they are where
     * it begins with them.
     */
    String in(String title, int longest) {
        String before = name.contains(" ") ? "(?:%s|%s)".formatted(NOT_BEFORE, COURTESY) : NOT_BEFORE;
        Pattern alone = Pattern.compile(before + Pattern.quote(called) + NOT_BEHIND);
        boolean isDoer =
                Pattern.compile(alone.pattern() + "(?!['’])").matcher(title).lookingAt();
        boolean isSaid = title.toLowerCase(Locale.ROOT).contains(role.substring(role.lastIndexOf(' ') + 1));
        return Stream.of(isDoer && !isSaid ? role + " " + name : name, name)
                .map(words -> Capitals.first(alone.matcher(title).replaceFirst(Matcher.quoteReplacement(words))))
                .filter(text -> text.length() <= longest)
                .findFirst()
                .orElse(title);
    }
}
