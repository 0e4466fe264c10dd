package dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.article.Source;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dossier.Actor;
import dateline.extraction.events.EventDraft;
import dateline.extraction.names.Figure;
import dateline.extraction.speech.Saying;
import dateline.extraction.titles.HeadlineWriter;
import dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one article tells, of Wednesday 14 June 2023. */
class ExtractorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The firm said on Monday it would cut jobs.",
                "The court said on Monday the panel was wrong.",
                "The firm based in Bergen said on Monday it would close."
            })
    void whoSaysSomethingIsNotSaid(String text) {
        assertThat(events(text)).extracting(ExtractorTest::title).noneMatch(title -> title.contains("was said"));
    }

    @Test
    void tellsOfAllLettersAsTheyAreReadAndThenAsEventsAreSoughtInThem() {
        Article article = Texts.article("a", "2023-06-14", "News", "The firm closed.", "It rained in Bergen.");
        List<String> told = new ArrayList<>();

        Texts.extractor()
                .read(article, List.of(), read -> told.add("read " + read), sought -> told.add("sought " + sought));

        assertThat(told).containsExactly("read 4", "read 16", "read 20", "sought 4", "sought 16", "sought 20");
    }

    @Test
    void theDateOfAnEntryHoldsBelowItsHeadlineToo() {
        List<Block> blocks = Stream.of(
                        entry("a", "August 21, 2014", "Cracks found", "Divers found 47 cracks in the concrete."),
                        entry("b", "May 11, 2016", "Who is to blame", "Parliament set up a committee of inquiry."),
                        entry("c", "December 1, 2017", "The answer", "The committee blamed the ministry."))
                .flatMap(List::stream)
                .toList();
        Section section = new Section(new Block.Heading("s", "", 2), blocks);
        Article article = new Article(
                "a", new Block.Heading("t", "The bridge", 1), Source.UNKNOWN, Optional.empty(), List.of(section));

        assertThat(Texts.findings(article).drafts())
                .filteredOn(draft -> draft.sentence().block() instanceof Block.Paragraph)
                .extracting(draft ->
                        draft.telling().dated().flatMap(TimeExpression::time).map(TimeSpan::edtf))
                .containsExactly(Optional.of("2014-08-21"), Optional.of("2016-05-11"), Optional.of("2017-12-01"));
    }

    private static List<Block> entry(String id, String date, String headline, String text) {
        return List.of(
                new Block.Paragraph(id + "1", date),
                new Block.Heading(id + "2", headline, 3),
                new Block.Paragraph(id + "3", text));
    }

    @Test
    void eachClauseOfASentenceHasItsOwnTime() {
        List<EventDraft> events = events("Anna Berg founded the school in 1976, and left it in 1985.");

        assertThat(events)
                .extracting(ExtractorTest::title)
                .containsExactly("Anna Berg founds the school", "Anna Berg leaves school");
        assertThat(events).extracting(this::time).containsExactly("1976", "1985");
    }

    @Test
    void aTitleHasTheWholeSubject() {
        assertThat(events("Sales of the new ticket began on Tuesday. The firm in May closed its mine."))
                .extracting(ExtractorTest::title)
                .containsExactly("Sales of the new ticket begin", "Firm closes its mine");
    }

    @Test
    void aNounWithoutANameIsNoHeadlineAlone() {
        assertThat(events("Anna Berg resigned on Monday after the murder of two men."
                        + " Oscar Lund resigned on Monday after the murder of Anna Holm."))
                .filteredOn(draft -> trigger(draft).equals("murder"))
                .extracting(draft -> draft.title().isNameless())
                .containsExactly(true, false);
    }

    @Test
    void theDayJustToldIsThatOfWhatTheSameActorDoesNext() {
        List<EventDraft> events = events("Anna Berg opened the bridge on Monday. She thanked the builders.");

        assertThat(events).extracting(this::time).containsExactly("2023-06-12", "2023-06-12");
    }

    @Test
    void whatHappensAtAnOccasionHappensWhenThatIs() {
        List<EventDraft> events = events("The council held its annual conference on Monday. At the conference, "
                + "Anna Berg unveiled a plan for the harbour. In a Tuesday interview, Berg promised more ferries.");

        assertThat(events)
                .extracting(draft -> trigger(draft) + " " + time(draft))
                .contains("held 2023-06-12", "unveiled 2023-06-12", "promised 2023-06-13");
    }

    @Test
    void whatAnActorDoesIsAnEventWithoutADateToo() {
        List<EventDraft> events = events("The town is old. Its roofs are red. Finance Minister Anna Berg spoke there."
                + " People like the place. Berg praised the builders and dismissed the mayor. The mayor is tall.");

        assertThat(events).extracting(ExtractorTest::trigger).containsExactly("spoke", "praised", "dismissed");
    }

    @Test
    void itMeansNoOrganisationThatOnlyStandsNear() {
        List<EventDraft> events = events(
                "Astronomers at the University of Leiden were pleased. The probe found the moon when it flew past in"
                        + " 2019.");

        assertThat(events)
                .extracting(draft -> draft.participants().figures())
                .allSatisfy(actors -> assertThat(actors).isEmpty());
    }

    @Test
    void aTitleIsShortAndEndsWell() {
        List<EventDraft> events =
                events("The committee decided on Tuesday that the long delayed and very expensive new railway tunnel"
                        + " under the old harbour would after all be given up for good.");

        assertThat(events)
                .isNotEmpty()
                .allSatisfy(draft -> assertThat(title(draft))
                        .hasSizeLessThanOrEqualTo(HeadlineWriter.LONGEST)
                        .doesNotEndWith("that")
                        .doesNotEndWith("the")
                        .doesNotContain("Tuesday"));
    }

    @Test
    void whatIsToldAsNewsTookPlaceAboutWhenTheArticleAppeared() {
        Extract found = Texts.findings(
                Texts.article("a", "2023-06-14", "Anna Berg resigns", "Prime Minister Anna Berg resigned."));

        assertThat(found.drafts().getFirst().telling().dated()).hasValueSatisfying(dated -> {
            assertThat(dated.derivation().rule()).isEqualTo("news");
            assertThat(dated.time()).contains(TimeSpan.parse("2023-06-14~"));
        });
    }

    @Test
    void anExpressionCountsForWhatItHangsOnSoonerThanForAnythingElse() {
        List<EventDraft> events = events("The bridge fell on 5 May 2022. The mayor of Bergen resigned after it.");

        assertThat(events)
                .hasSize(2)
                .allSatisfy(draft -> assertThat(time(draft)).isEqualTo("2022-05-05"));
        assertThat(events.getFirst().telling().sureness().least())
                .isLessThan(events.getLast().telling().sureness().least());
    }

    @Test
    void aRelativeTimeWithoutTheDateOfTheArticleStillStandsAtItsEvent() {
        Extract found = Texts.findings(Texts.article("a", "", "News", "The minister resigned in May."));

        assertThat(found.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.telling().dated()).isPresent();
            assertThat(draft.telling().dated().flatMap(TimeExpression::time)).isEmpty();
        });
    }

    @Test
    void joinsTheNamesOfOnePerson() {
        List<EventDraft> events = events("Finance Minister Anna Berg arrived on Monday. Berg left on Tuesday.");

        assertThat(events)
                .extracting(draft -> draft.participants().figures().getFirst())
                .containsOnly(new Figure("Anna Berg", Actor.Kind.PERSON, List.of("Berg")));
    }

    @Test
    void knowsStatesByTheirOtherNames() {
        List<EventDraft> events =
                events("The U.S. and Norwegian officials met on Monday. Norway signed the treaty on Tuesday.");

        assertThat(events.getLast().participants().figures())
                .extracting(Figure::name)
                .contains("Norway");
    }

    @Test
    void findsWhoSaysWhat() {
        String text =
                "“We will rebuild,” said Finance Minister Anna Berg. Berg added that the work had begun. “It is late,”"
                        + " she said.";
        Article article = Texts.article("a", "2023-06-14", "News", text);

        assertThat(Texts.findings(article).sayings())
                .extracting(saying -> saying.speaker().name() + ": " + words(text, saying))
                .containsExactly(
                        "Anna Berg: We will rebuild,", "Anna Berg: the work had begun", "Anna Berg: It is late,");
    }

    private static List<EventDraft> events(String text) {
        return Texts.findings(Texts.article("a", "2023-06-14", "News", text)).drafts();
    }

    private static String title(EventDraft draft) {
        return draft.title().headline().title();
    }

    private static String trigger(EventDraft draft) {
        return draft.sentence().word(draft.trigger()).text();
    }

    private String time(EventDraft draft) {
        return draft.telling()
                .dated()
                .flatMap(TimeExpression::time)
                .map(Object::toString)
                .orElse("");
    }

    private static String words(String text, Saying saying) {
        TextSpan passage = saying.passage();
        return text.substring(passage.start(), passage.end());
    }
}
