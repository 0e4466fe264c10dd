package dateline.importing.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Dates in figures such as {@code 3/09/2015}: whether the month stands first tells the language that the page says it is in. */
record FigureDates(Locale language) {

    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?![\\d/-]|\\.\\d)");

    /** Where the year stands first, so that two figures in its place tell nothing. */
    private static final Set<String> YEAR_FIRST = Set.of("zh", "ja", "ko", "hu", "lt", "mn", "sv");

    /** Where English is written with one order; in Canada there are three. */
    private static final Set<String> ENGLISH = Set.of("US", "GB", "IE", "AU", "NZ", "IN");

    static FigureDates of(Document html) {
        return new FigureDates(HtmlPage.language(html));
    }

    /** The text with the year first in its first date, where the order is known; English alone tells none. */
    String ordered(String written) {
        return isMonthFirst()
                .map(monthFirst -> FIGURES.matcher(written).replaceFirst(date -> ordered(date, monthFirst)))
                .orElse(written);
    }

    private Optional<Boolean> isMonthFirst() {
        boolean isKnown = language.getLanguage().equals("en")
                ? ENGLISH.contains(language.getCountry())
                : !language.getLanguage().isEmpty() && !YEAR_FIRST.contains(language.getLanguage());
        return isKnown ? Optional.of(language.getCountry().equals("US")) : Optional.empty();
    }

    private static String ordered(MatchResult date, boolean isMonthFirst) {
        String month = date.group(isMonthFirst ? 1 : 3);
        String day = date.group(isMonthFirst ? 3 : 1);
        boolean isSwapped = Integer.parseInt(month) > 12;
        return date.group(4) + "-" + (isSwapped ? day + "-" + month : month + "-" + day);
    }
}
