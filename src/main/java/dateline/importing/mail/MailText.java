package dateline.importing.mail;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote in a mail, without what it answers, and without the lines that programs sign it with.
 *
 * @param isPassedOn whether what others wrote is what it is about
 */
record MailText(boolean isPassedOn) {

    private static final Pattern PASSED_ON = Pattern.compile("\\s*(?:Fwd?|WG|TR)\\s?:", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTES = Pattern.compile("^>[> ]*+");

    /** A line that was broken to fit, and not one that begins something. */
    private static final Pattern BROKEN = Pattern.compile("(?<=\\S) ?\\n(?=[^\\n\\s*•-])");

    private static final String SIGNATURES = ".gmail_signature, .moz-signature";
    private static final String QUOTATIONS = "blockquote[type=cite], .gmail_quote, .moz-cite-prefix, .yahoo_quoted";

    /** Of a mail with this subject. */
    static MailText under(@Nullable String subject) {
        return new MailText(Optional.ofNullable(subject)
                .filter(words -> PASSED_ON.matcher(words).lookingAt())
                .isPresent());
    }

    /** The paragraphs of a plain one, a line each; those of the whole mail where nothing else would be left. */
    String own(String text) {
        List<String> whole = text.lines().toList();
        List<String> own = Signature.without(isPassedOn ? unquoted(whole) : Answered.without(whole));
        boolean isNone = own.stream().allMatch(String::isBlank);
        return BROKEN.matcher(String.join("\n", isNone ? whole : own)).replaceAll(" ");
    }

    private static List<String> unquoted(List<String> lines) {
        return lines.stream().map(line -> QUOTES.matcher(line).replaceFirst("")).toList();
    }

    /** What selects the elements of one in HTML that are none of its own. */
    String others() {
        return isPassedOn ? SIGNATURES : SIGNATURES + ", " + QUOTATIONS;
    }
}
