package dateline.extraction.issues;

import dateline.dossier.Issue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which texts speak of an issue: its name and its terms, in the singular or the plural. */
record IssueTerms(Issue issue, Pattern pattern) {

    static IssueTerms of(Issue issue) {
        String words = Stream.concat(Stream.of(issue.name()), issue.terms().stream())
                .filter(term -> !term.isBlank())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return new IssueTerms(
                issue,
                Pattern.compile(
                        words.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + words + ")s?(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** Whether a text speaks of the issue. */
    boolean standIn(String text) {
        return pattern.matcher(text).find();
    }

    /** Whether an event is told with them. */
    boolean standIn(IssueMember member) {
        return standIn(member.title())
                || member.places().stream()
                        .map(IssueMember.ToldAt::sentence)
                        .anyMatch(sentence -> standIn(sentence.text(0, sentence.size())));
    }
}
