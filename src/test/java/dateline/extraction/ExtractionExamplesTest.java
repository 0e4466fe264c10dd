package dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dossier.Dossier;
import dateline.dossier.Issue;
import dateline.extraction.Examples.Told;
import dateline.extraction.events.EventDraft;
import dateline.extraction.names.Figure;
import dateline.extraction.speech.Saying;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What short texts of Wednesday 14 June 2023 tell. */
class ExtractionExamplesTest {

    @TestFactory
    Stream<DynamicTest> events() {
        return Examples.in(
                "events",
                told -> drafts(told).stream()
                        .map(draft -> List.of(
                                trigger(draft),
                                time(draft),
                                status(draft),
                                draft.title().plain()))
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> whoActs() {
        return Examples.in(
                "actors.txt",
                told -> List.of(List.of(drafts(told).getLast().participants().figures().stream()
                        .findFirst()
                        .map(Figure::name)
                        .orElse(""))));
    }

    @TestFactory
    Stream<DynamicTest> whoTakesPart() {
        return Examples.in(
                "participants.txt",
                told -> List.of(List.of(only(told).participants().figures().stream()
                        .map(Figure::name)
                        .collect(Collectors.joining(", ")))));
    }

    @TestFactory
    Stream<DynamicTest> whomATitleIntroduces() {
        return Examples.in(
                "introductions.txt",
                told -> List.of(
                        List.of(drafts(told).getLast().title().headline().title())));
    }

    @TestFactory
    Stream<DynamicTest> whoseWordATitleIs() {
        return Examples.in(
                "hearsay.txt",
                told -> drafts(told).stream()
                        .map(draft ->
                                List.of(trigger(draft), draft.title().headline().title()))
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> where() {
        return Examples.in(
                "places.txt",
                told -> List.of(List.of(only(told).participants().place().orElse(""))));
    }

    @TestFactory
    Stream<DynamicTest> whoSaysWhat() {
        return Examples.in(
                "quotations.txt",
                told -> found(told).sayings().stream()
                        .map(saying -> List.of(saying.speaker().name(), words(told.text(), saying)))
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> whichIssue() {
        return Examples.in("issues.txt", told -> {
            Dossier dossier = Texts.dossier(List.of(), article(told));
            Map<String, String> names = dossier.issues().stream().collect(Collectors.toMap(Issue::id, Issue::name));
            return dossier.events().stream()
                    .map(event -> List.of(
                            event.title(),
                            event.issues().stream().map(names::get).collect(Collectors.joining(", "))))
                    .toList();
        });
    }

    private static Extract found(Told told) {
        return Texts.findings(article(told));
    }

    private static Article article(Told told) {
        Stream<String> paragraphs =
                Stream.concat(Stream.of(told.title()), Arrays.stream(told.text().split(" ¶ ")));
        return Texts.article("a", "2023-06-14", paragraphs.toArray(String[]::new));
    }

    private static List<EventDraft> drafts(Told told) {
        return found(told).drafts();
    }

    private static EventDraft only(Told told) {
        List<EventDraft> drafts = drafts(told);
        assertThat(drafts).hasSize(1);
        return drafts.getFirst();
    }

    private static String trigger(EventDraft draft) {
        return draft.sentence().word(draft.trigger()).text();
    }

    private static String time(EventDraft draft) {
        return draft.telling()
                .dated()
                .flatMap(TimeExpression::time)
                .map(Object::toString)
                .orElse("");
    }

    private static String status(EventDraft draft) {
        return draft.telling().status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String words(String text, Saying saying) {
        TextSpan passage = saying.passage();
        return text.substring(passage.start(), passage.end());
    }
}
