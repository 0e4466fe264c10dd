package dateline.importing.mail;

import java.util.regex.Pattern;

/** What somebody wrote in a mail in plain text, without what it answers, and without the lines that programs sign it with. */
final class MailText {

    /** Two hyphens and a blank, and after them no more than a card holds. */
    private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?\\n(?:[^\\n]*\\n){0,10}[^\\n]*\\z");

    /** The mail before, as Outlook puts it below. */
    private static final Pattern HISTORY =
            Pattern.compile("(?ms)^(?:-+ ?(?:Original Message|Ursprüngliche Nachricht|Message d'origine) ?-+ *$"
                    + "|(?:From|Von|De) ?: [^\\n]+\\n(?:Sent|Gesendet|Envoyé) ?: ).*");

    /** Who wrote what is quoted below, and when. */
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "(?m)^(?!>)[^\\n]{0,200}?(?:\\d:\\d\\d|[@<]|wrote|schrieb|crit)[^\\n]{0,200}(?:\\n(?!>)[^\\n]{1,200})?(?<=:)[ \\t]*\\n+(?=>)");

    private static final Pattern QUOTED = Pattern.compile("(?m)^>[^\\n]*$");

    /** A line that was broken to fit, and not one that begins something. */
    private static final Pattern BROKEN = Pattern.compile("(?<=\\S) ?\\n(?=[^\\n\\s*•-])");

    private MailText() {}

    /** Its paragraphs, a line each; those of the whole mail where nothing else would be left, as of one that is passed on. */
    static String own(String text) {
        String whole = text.replace("\r\n", "\n");
        String unsigned = SIGNATURE.matcher(whole).replaceFirst("");
        String unquoted =
                QUOTED.matcher(ATTRIBUTION.matcher(unsigned).replaceAll("")).replaceAll("");
        String own = HISTORY.matcher(unquoted).replaceFirst("");
        return BROKEN.matcher(own.isBlank() ? whole : own).replaceAll(" ");
    }
}
