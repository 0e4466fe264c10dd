package dateline.importing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What months and days of the week are called in the languages of western Europe, as regular expressions. */
public final class CalendarNames {

    private static final List<String> MONTHS = List.of(
            "jan(?:uary|vier|uari?|eiro)?|enero|gennaio|jänner",
            "feb(?:ruary|ruari?|rero|braio)?|f[eé]vrier|fevereiro",
            "mar(?:ch|s|zo)?|märz|março|maart",
            "apr(?:il|ile)?|avril|abril",
            "may|mayo|mai|maio|maggio|mei",
            "june?|juin|juni|junio|junho|giugno",
            "july?|juillet|juli|julio|julho|luglio",
            "aug(?:ust|ustus)?|ao[uû]t|agosto",
            "sept?(?:ember|embre|iembre)?|settembre|setembro",
            "oct(?:ober|obre|ubre)?|oktober|outubro|ottobre",
            "nov(?:ember|embre|iembre|embro)?",
            "dec(?:ember)?|d[eé]cembre|dezember|diciembre|dicembre|dezembro");

    /** A month. */
    public static final String MONTH = String.join("|", MONTHS);

    /** A month in English. */
    static final String ENGLISH_MONTH =
            "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|(?:nov|dec)(?:ember)?";

    /** A day of the week in English. */
    public static final String ENGLISH_DAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";

    /** A day of the week. */
    public static final String DAY = ENGLISH_DAY
            + "|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche"
            + "|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend"
            + "|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo"
            + "|(?:lune|marte|mercole|giove|vener)d[iì]|sabato|domenica"
            + "|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:segunda|ter[cç]a|quarta|quinta|sexta)-feira";

    private static final List<Pattern> NUMBERED = MONTHS.stream()
            .map(names -> Pattern.compile(names, Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE))
            .toList();

    private CalendarNames() {}

    /** The number of a month that is named, from 1; 0 where it is none. */
    static int month(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return 1
                + IntStream.range(0, NUMBERED.size())
                        .filter(number -> NUMBERED.get(number).matcher(small).matches())
                        .findFirst()
                        .orElse(-1);
    }
}
