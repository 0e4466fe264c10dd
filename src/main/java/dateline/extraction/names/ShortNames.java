package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Short names that only the article tells: in brackets, "Lund Electric Co. (LECO)", or the first word, "Lund". */
record ShortNames(Vocabulary vocabulary, Gazetteer gazetteer, CompanyNames companies) {

    /** The letters in brackets behind the name, if that may be their meaning. */
    Optional<String> bracketed(Span span) {
        Sentence sentence = span.sentence();
        int at = sentence.is(span.to(), "'s") ? span.to() + 1 : span.to();
        boolean bracket = sentence.is(at, "(") && (sentence.is(at + 2, ")") || sentence.is(at + 3, ")"));
        return Optional.of(at + 1)
                .filter(letters -> bracket)
                .map(letters -> sentence.token(letters).text())
                .filter(letters -> letters.charAt(0) == span.text().charAt(0))
                .filter(letters ->
                        letters.chars().filter(Character::isUpperCase).count() > 1);
    }

    /**
     * The organisation that the name of one word means, as that of only one of them begins with it: an airline or the like, or
     * where the word acts by itself.
     */
    Optional<String> first(Span span, List<String> longer, boolean acts) {
        boolean common = Stream.of("title", "given", "opening", "organisation", "body", "the")
                .anyMatch(wordClass -> vocabulary.has(wordClass, span.text().toLowerCase(Locale.ROOT)));
        return longer.stream()
                .filter(name -> longer.size() == 1 && span.size() == 1 && !common)
                .filter(name -> gazetteer.entry(span.text()).isEmpty())
                .filter(name ->
                        Stream.of("body", "building", "community", "local").noneMatch(end -> ends(name, end)))
                .filter(name -> acts || ends(companies.core(name), "trade"))
                .findFirst();
    }

    /** Whether it is where something is, so that it names a place: "in Lund". */
    static boolean isPlace(Span span) {
        return span.sentence().is(span.from() - 1, "in", "near", "across", "outside", "throughout", "around");
    }

    private boolean ends(String name, String wordClass) {
        return vocabulary.has(
                wordClass, name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }
}
