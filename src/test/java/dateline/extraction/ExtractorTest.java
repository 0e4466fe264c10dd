package dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dossier.Actor;
import dateline.dossier.Status;
import dateline.extraction.events.Draft;
import dateline.extraction.issues.Matter;
import dateline.extraction.names.Figure;
import dateline.extraction.speech.Saying;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one article tells, of Wednesday 14 June 2023. */
class ExtractorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister resigned on Monday. | resigned | 2023-06-12 | HAPPENED",
                "Anna Berg told reporters that the bridge will open in September. | open | 2023-09 | EXPECTED",
                "The firm plans to close the mine next year. | close | 2024 | PLANNED",
                "The lake has been rising since 2019. | rising | 2019/.. | GOING_ON",
                "The two rivals did not meet in May. | meet | 2023-05 | DENIED",
                "In 2012 the town bought the theatre. | bought | 2012 | HAPPENED",
                "A treaty signed in Geneva in 1987 ended the dispute. | signed | 1987 | HAPPENED",
                "The delegates held talks on Tuesday. | talks | 2023-06-13 | HAPPENED",
                "In July the firm will close a plant and cut many jobs. | cut | 2023-07 | EXPECTED",
                "The bank had lent him money since 2019. | lent | 2019/.. | HAPPENED",
                "In May the town fell. | fell | 2023-05 | HAPPENED",
                "Anna Berg was president between 1999 and 2001. | was | 1999/2001 | HAPPENED",
                "Anna Berg ran the firm from 1901 to 1925. | ran | 1901/1925 | HAPPENED",
                "Anna Berg will visit Rome from June 20 to 22. | visit | 2023-06-20/2023-06-22 | EXPECTED",
                "Anna Berg will visit Rome on June 24-25. | visit | 2023-06-24/2023-06-25 | EXPECTED",
                "Nordkraft will delay the launch from 2023 to 2024. | delay | 2024 | EXPECTED",
                "Anna Berg won the cup in 2004, 2008 and 2012. | won | 2004 | HAPPENED",
                "Anna Berg won the cup in 2004, 2008 and 2012. | won | 2012 | HAPPENED",
                "In 1921 and again in 1929 Anna Berg sailed to Oslo. | sailed | 1929 | HAPPENED",
                "Sales fell to 39 in May, down from 42 in April. | fell | 2023-05 | HAPPENED",
                "Sales fell to 39 cars in May from 42 in April. | fell | 2023-05 | HAPPENED",
                "The shop moved here from 12 High Street in 1990. | moved | 1990 | HAPPENED",
                "The war ended in 1865. About 20 years later, in 1881, a line was built. | built | 1881 | HAPPENED",
                "The city grew and in 1658, the first college was opened. | opened | 1658 | HAPPENED",
                "ROME, June 14 (AP) -- Dozens were killed in Italy on Monday. | killed | 2023-06-12 | HAPPENED",
                "Dozens were killed on Monday when a crowded ferry capsized. | capsized | 2023-06-12 | HAPPENED",
                "A quake hit Peru on Monday, killing eight people. | killing | 2023-06-12 | HAPPENED",
                "A quake struck Turkey and neighboring Greece on Monday. | struck | 2023-06-12 | HAPPENED",
                "Founded in 1869, the bank failed in 2008. | Founded | 1869 | HAPPENED",
                "Born in Leeds in 1901, Anna Berg moved to Rome in 1925. | moved | 1925 | HAPPENED",
                "Soldiers sent to Mali in 2013 returned in 2020. | returned | 2020 | HAPPENED",
                "William was crowned king in 1066. | crowned | 1066 | HAPPENED",
                "Monday's quake killed ten people. | killed | 2023-06-12 | HAPPENED",
                "A March 2012 tornado killed six people. | killed | 2012-03 | HAPPENED",
                "The economy grew 3% from January to March 2020. | grew | 2020-01/2020-03 | HAPPENED",
                "The board decided to close the plant in May. | decided | 2023-05 | HAPPENED",
                "It is possible that eight people died in May. | died | 2023-05 | CONDITIONAL",
                "Anna Berg is unlikely to sign the deal in July. | sign | 2023-07 | DENIED",
                "Anna Berg spoke before she is sworn in on July 3. | sworn | 2023-07-03 | EXPECTED",
                "The court probably won't hear the case until 2025. | hear | ../2025 | DENIED"
            })
    void theRightWordOfAClauseTellsTheEvent(String text, String trigger, String time, Status status) {
        assertThat(events(text)).anySatisfy(draft -> {
            assertThat(trigger(draft)).isEqualTo(trigger);
            assertThat(draft.dated().flatMap(TimeExpression::time))
                    .map(Object::toString)
                    .contains(time);
            assertThat(draft.status()).isEqualTo(status);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The five-year plan is popular with farmers.",
                "She drives the 2019 model to work.",
                "He is a 45-year-old carpenter.",
                "The shop opens every Monday for three hours.",
                "The index lost 504 points, its worst day since September 2001."
            })
    void aTimeThatIsNotThatOfAnEventDatesNothing(String text) {
        assertThat(events(text)).allSatisfy(draft -> assertThat(draft.dated()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nordkraft sold 115 cars in May, compared with 106 of Lund Motors. | compared",
                "Sales fell by 9 percent in May compared with last year. | compared",
                "Nordkraft sold ten cars, company data showed on Monday. | showed",
                "Sales rose, figures released today showed. | released",
                "A panel called a door plug blew out on Monday. | called",
                "The crew flew past a rock, called Ultima, in 2019. | called",
                "Nordkraft put off the launch on Monday, without giving reasons. | giving",
                "Nordkraft has grown since the crash in 2018. | grown 2018"
            })
    void whatOnlyDescribesIsNoEvent(String text, String trigger) {
        assertThat(events(text))
                .isNotEmpty()
                .extracting(draft -> (trigger(draft) + " " + time(draft)).strip())
                .noneMatch(told -> told.startsWith(trigger));
    }

    @Test
    void eachClauseOfASentenceHasItsOwnTime() {
        List<Draft> events = events("Anna Berg founded the school in 1976, and left it in 1985.");

        assertThat(events)
                .extracting(Draft::title)
                .containsExactly("Anna Berg founded the school", "Anna Berg left it");
        assertThat(events).extracting(this::time).containsExactly("1976", "1985");
    }

    @Test
    void aTitleNamesWhomAPronounMeansAndLeavesTheDateOut() {
        List<Draft> events = events("President Anna Berg spoke first. She opened the new harbour on Monday in Oslo.");

        assertThat(events).extracting(Draft::title).contains("Anna Berg opened the new harbour in Oslo");
    }

    @Test
    void aTitleHasTheWholeSubject() {
        List<Draft> events =
                events("Sales of the recently announced ticket began Tuesday. The firm in May closed its mine. "
                        + "They found that as of March 2021, the firm owned two.");

        assertThat(events)
                .extracting(Draft::title)
                .containsExactly(
                        "Sales of the recently announced ticket began",
                        "The firm closed its mine",
                        "The firm owned two");
    }

    @Test
    void theDayJustToldIsThatOfWhatTheSameActorDoesNext() {
        List<Draft> events = events("Anna Berg opened the bridge on Monday. She thanked the builders.");

        assertThat(events).extracting(this::time).containsExactly("2023-06-12", "2023-06-12");
    }

    @Test
    void whatHappensAtAnOccasionHappensWhenThatIs() {
        List<Draft> events = events("The council held its annual conference on Monday. At the conference, "
                + "Anna Berg unveiled a plan for the harbour. In a Tuesday interview, Berg promised more ferries.");

        assertThat(events)
                .extracting(draft -> trigger(draft) + " " + time(draft))
                .containsExactly("conference 2023-06-12", "unveiled 2023-06-12", "promised 2023-06-13");
    }

    @Test
    void whatAnActorDoesIsAnEventWithoutADateToo() {
        List<Draft> events = events("The town is old. Its roofs are red. Finance Minister Anna Berg spoke there."
                + " People like the place. Berg praised the builders and dismissed the mayor. The mayor is tall.");

        assertThat(events).extracting(ExtractorTest::trigger).containsExactly("spoke", "praised", "dismissed");
        assertThat(events).allSatisfy(draft -> assertThat(draft.dated()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg had asked the court to wait. | HAPPENED Anna Berg had asked the court to wait",
                "A jury found Anna Berg guilty. | HAPPENED A jury found Anna Berg guilty",
                "The largest and oldest town on the island of Groenland is suing the big public power station. "
                        + "| GOING_ON The largest and oldest town is suing the big public power"
            })
    void whatIsDoneAskedOrJudgedNeedsNoDate(String text, String told) {
        assertThat(events(text))
                .extracting(draft -> draft.status() + " " + draft.title())
                .contains(told);
    }

    @Test
    void whatHappenedPreviouslyIsNotOnTheDayJustTold() {
        List<Draft> events = events("Anna Berg was fined on Monday. She was previously arrested in Rome.");

        assertThat(events).extracting(this::time).containsExactly("2023-06-12", "");
    }

    @Test
    void whatIsDoneToItAloneTellsNothing() {
        assertThat(events("Finance Minister Anna Berg set new aims and achieved them."))
                .extracting(Draft::title)
                .noneMatch(title -> title.contains("achieved"));
    }

    @Test
    void anArticleTellsNoMoreThanFortyEventsWithoutADate() {
        String text = IntStream.range(0, 90)
                .mapToObj(number -> "Anna Berg praised harbour " + number + ".")
                .collect(Collectors.joining(" "));

        assertThat(events(text)).hasSize(40);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He announced a plan that Anna Berg and Oscar Lund agreed to at a meeting in Bergen in May. "
                        + "| Anna Berg and Oscar Lund agreed to a plan at a meeting",
                "The bridge, Anna Berg said on Monday, will open soon. | Anna Berg said the bridge will open soon",
                "A bridge built in 1990 was closed. | A bridge was built",
                "The bridge, opened in 1990, was closed on Monday. | The bridge was opened",
                "In July the firm will close a plant and cut many jobs. | The firm will cut many jobs",
                "Anna Berg, 49, resigned on Monday. | Anna Berg resigned",
                "Her deputy, Oscar Lund, resigned on Monday. | Oscar Lund resigned",
                "On Monday Anna Berg opened the tunnel, a work of ten years. | Anna Berg opened the tunnel",
                "After a visit to Bergen in May, Anna Berg spoke. | Anna Berg’s visit to Bergen",
                "Plans to close the very old and narrow cable railway up the mountain were dropped on Monday. "
                        + "| Plans were dropped",
                "At least 14 people were killed on Monday. | At least 14 people were killed",
                "As many as 14 people were killed on Monday. | As many as 14 people were killed",
                "Sales rose 11% in May. | Sales rose 11%",
                "Anna Berg stepped down on Monday. | Anna Berg stepped down",
                "Anna Berg took over in May 2013. | Anna Berg took over",
                "The plan lasted up to 1990. | The plan lasted",
                "Shops were closed on Monday for the Easter holiday. | Shops were closed for the holiday",
                "Berg's aunt was killed in the 2004 flood. | Berg's aunt was killed in the flood",
                "Anna Berg spoke at Monday's meeting in Bergen. | Anna Berg spoke at the meeting in Bergen",
                "Two years after the crash, Boeing paid a fine on Monday. | Boeing paid a fine",
                "In 1906 Anna Berg was run over by a cart and killed. | Anna Berg was killed",
                "In 1658 the town was besieged and taken over by the French. | The town was taken over by the French",
                "Oscar Lund, whom she married in 1895, died in 1906. | Oscar Lund died",
                "Her remains were moved to Bergen in 1995. | Her remains were moved to Bergen",
                "Reports that the minister resigned were denied on Monday. | The minister resigned",
                "Anna Berg opened a plant, closed later by Nordkraft, in 1990. | A plant was closed later by Nordkraft",
                "All 40 passengers have been accounted for, the mayor said. | All 40 passengers have been accounted for",
                "Lund won, officials said, but Anna Berg denied fraud. | Anna Berg denied fraud",
                "Soon afterwards Anna Berg sold the firm in 1966. | Anna Berg sold the firm"
            })
    void aTitleIsAClauseByItself(String text, String title) {
        assertThat(events(text)).extracting(Draft::title).contains(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The firm said on Monday it would cut jobs. | The firm said it would cut jobs",
                "The court said on Monday the panel was wrong. | The court said the panel was wrong",
                "A strong quake that hit Chile killed 11 people on Monday. | A strong quake killed 11 people",
                "The firm that built the bridge collapsed in May. | The firm collapsed",
                "The union and the works council signed a deal on Monday. | The union and the works council signed a deal",
                "The firm based in Bergen said on Monday it would close. | The firm said it would close",
                "A treaty signed in Geneva in 1987 ended the dispute. | A treaty ended the dispute",
                "An agreement reached in 1991 between Peru and Chile ended the war. | An agreement ended the war"
            })
    void aVerbWithWhatItActsOnIsNoPassive(String text, String title) {
        assertThat(events(text))
                .extracting(Draft::title)
                .contains(title)
                .noneMatch(one -> one.matches(".* w(as|ere) said.*"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Workers at a plant in Flint, Michigan, approved the contract on Monday. "
                        + "| Workers at a plant in Flint approved the contract",
                "Workers at a plant in Flint approved the contract on Monday. "
                        + "| Workers at a plant in Flint approved the contract",
                "The president of the union, Anna Berg, resigned on Monday. | Anna Berg resigned",
                "A ferry carrying 173 passengers and 16 crew members sank on Monday. "
                        + "| A ferry carrying 173 passengers and 16 crew members sank",
                "A 1976 earthquake centered in the city of Tangshan killed many people. | An earthquake killed many people",
                "In May troops besieging the town assaulted it. | Troops besieging the town assaulted it",
                "The court, which Anna Berg joined in 1995, ruled on Monday. | The court ruled",
                "The man who shot Oscar Lund fled on Monday. | The man fled",
                "The strongest quake since 1985, when two quakes killed many, hit Mexico on Monday. "
                        + "| The strongest quake hit Mexico",
                "The general, who led the army in Peru, resigned on Monday. | The general resigned",
                "People living near the plant sued the firm in May. | People living near the plant sued the firm",
                "The team led by Anna Berg won the cup in May. | The team won the cup",
                "Russia, Iran and Turkey signed a truce on Monday. | Russia, Iran and Turkey signed a truce",
                "Iran and Turkey signed a truce on Monday. | Iran and Turkey signed a truce",
                "Talks with Peru before the summit start on Friday. | Talks with Peru before the summit start",
                "ROME, June 14 (AP) -- Anna Berg resigned on Monday. | Anna Berg resigned",
                "In 1994, Nordkraft, which had bought the firm in 1984, sold it. | Nordkraft sold it",
                "After the war, the army, which had lost many men, was dissolved in 1946. | The army was dissolved",
                "On Tuesday, Ford, GM and Chrysler cut jobs. | Ford, GM and Chrysler cut jobs",
                "He told the court that the plan that Berg proposed failed in May. | The plan failed",
                "The book written by Berg sold well in 1999. | The book sold well",
                "Two men accused of killing a guard were arrested on Monday. | Two men were arrested",
                "When Nordkraft failed, another bank, Lund Bank, bought the mine on Monday. | Another bank bought the mine",
                "The jury ruled that Nordkraft broke the law and fined the firm. | The jury fined the firm",
                "The governor of Bergen, Anna Berg, told a crowd that ten people died. | Anna Berg told a crowd that ten people died",
                "The company that owns the mine said on Monday it would close. | The company said it would close",
                "Dozens died on Monday when a ferry with 200 people capsized. | A ferry with 200 people capsized"
            })
    void theHeadOfTheSubjectActs(String text, String title) {
        assertThat(events(text)).extracting(Draft::title).contains(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru and Chile on Monday each expelled the other's envoy. | expelled 2023-06-12 "
                        + "| Peru and Chile expelled the other's envoy",
                "The sisters both won the cup in May. | won 2023-05 | The sisters won the cup",
                "They all left on Monday. | left 2023-06-12 | They left",
                "Peru and Chile have since severed ties. | severed | Peru and Chile have since severed ties",
                "Anna Berg is now due to take office on September 13. | take 2023-09-13 | Anna Berg is now due to take office"
            })
    void wordsBetweenSubjectAndVerbPartThemNot(String text, String trigger, String title) {
        assertThat(events(text)).first().satisfies(draft -> {
            assertThat((trigger(draft) + " " + time(draft)).strip()).isEqualTo(trigger);
            assertThat(draft.title()).isEqualTo(title);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In May, Anna Berg, a deputy known for speeches, resigned. | Anna Berg resigned",
                "Anna Berg, 55, who lost in 2017, won the cup. | Anna Berg lost",
                "Anna Berg, who wept, will report to prison on July 3. | Anna Berg will report to prison",
                "Nordkraft's bid to block the planned sale of a mine was dropped on Monday. "
                        + "| Nordkraft's bid was dropped",
                "A drop in rainfall had killed the trees in May. | A drop in rainfall had killed the trees",
                "Anna Berg left on Monday, as her request to stay in the flat was denied. | Anna Berg’s request to stay in the flat was denied",
                "The suit claims, among other things, that the firm closed the mine in May. | The firm closed the mine",
                "About 90 cars, which the firm says were sold in May, were lost. | 90 cars were sold",
                "Anna Berg decided on Thursday to leave the club. | Anna Berg decided to leave the club",
                "The strike comes a week after the mayor, Anna Berg, resigned. | Anna Berg resigned",
                "Berg and Lund, two doctors and retired pilots, won the cup in May. | Berg and Lund won the cup",
                "The mayor praised Chilean separatists in May, and banned a flag. | The mayor banned a flag",
                "They saw three bids for the mine rejected in May. | Three bids for the mine were rejected",
                "The site of the fire that killed ten people in May is closed. | The fire killed ten people",
                "The club tabled its first official offer for the player in May. | The club tabled its first official offer for the player",
                "The team's highest scorer wanted more in May. | The team's highest scorer wanted more",
                "The party alleges that voting results were forged in May. | Voting results were forged",
                "Anna Berg was glad, given the deal was signed in May. | The deal was signed"
            })
    void whatStandsBetweenIsNotTheSubject(String text, String title) {
        assertThat(events(text)).extracting(Draft::title).contains(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lund Motors was founded in 1990. The company sold its first ferry in 1992. | Lund Motors",
                "The ferry company, Fjordlines, paid a fine on Monday. | Fjordlines",
                "Henrik Lunde, 58, resigned on Monday. | Henrik Lunde",
                "A fine was paid on Monday. The mine was bought by Nordkraft in 2019. | Nordkraft",
                "Jorun Vik is here. Vik resigned on Monday. | Jorun Vik",
                "General Motors is large. GM closed a plant on Monday. | General Motors",
                "FjordJet has ordered ten planes. | FjordJet",
                "The United Dockers union accepted the plan on Monday. | United Dockers",
                "American Airlines filed for bankruptcy on Monday. | American Airlines",
                "American Express sold the firm in 1994. | American Express",
                "American tourists left on Monday. | United States",
                "General Motors Co. cut jobs on Monday. GM closed a plant in May. | General Motors Co.",
                "Samsung Electronics hired workers on Monday. Samsung opened a plant on Tuesday. | Samsung Electronics",
                "The president of the union, Dave Bates, resigned on Monday. | Dave Bates",
                "The chief executive of Ford, Jorun Vik, resigned on Monday. | Jorun Vik",
                "LISBON (Reuters) - Anna Berg died on Monday. | Anna Berg",
                "United Dock Workers members voted on Monday. | United Dock Workers",
                "The Harbour Workers signed a deal on Monday. | Harbour Workers",
                "US Senator Joe Lund (D) opposed the bill on Monday. | Joe Lund",
                "NATO – the Western alliance – agreed on Monday to send troops. | NATO"
            })
    void knowsWhoActsByWhatIsSaidOfThem(String text, String actor) {
        assertThat(events(text).getLast().actors())
                .first()
                .extracting(Figure::name)
                .isEqualTo(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LISBON (Reuters) - Anna Berg died on Monday. | Anna Berg",
                "Anna Berg died at Singapore General Hospital on Monday. | Anna Berg, Singapore General Hospital",
                "The Anna Berg sank on Monday. | ''",
                "Apple Corps sued Apple on Monday. | Apple Corps, Apple",
                "Qin Gang met the Chinese Foreign Minister Anna Berg in May. | Anna Berg, China"
            })
    void knowsWhoTakesPart(String text, String actors) {
        assertThat(events(text))
                .singleElement()
                .satisfies(event -> assertThat(
                                event.actors().stream().map(Figure::name).collect(Collectors.joining(", ")))
                        .isEqualTo(actors));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two sides met in Bali on Monday. | Bali",
                "Anna Berg spoke at the Grieg Hall in Bergen, Norway on Monday. | Bergen, Norway",
                "Anna Berg resigned on Monday. | ''",
                "A report in the Bergen Herald praised Anna Berg on Monday. | ''"
            })
    void saysWhereAnEventIsIfTheTextDoes(String text, String place) {
        assertThat(events(text))
                .singleElement()
                .extracting(draft -> draft.telling().place().orElse(""))
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg spoke on Monday at the library, saying the town was poor. | saying 2023-06-12",
                "In a Monday interview, Anna Berg promised more ferries. | promised 2023-06-12",
                "Anna Berg opened the museum on Monday, where Oscar Lund unveiled a statue. | unveiled 2023-06-12",
                "Anna Berg was fined in May for a collision in Bergen in August 2021. | collision 2021-08",
                "Anna Berg adjourned the hearing until July. | adjourned"
            })
    void aTimeBelongsToWhatItDates(String text, String trigger) {
        assertThat(events(text))
                .extracting(draft -> (trigger(draft) + " " + time(draft)).strip())
                .contains(trigger);
    }

    @Test
    void itMeansNoOrganisationThatOnlyStandsNear() {
        List<Draft> events = events(
                "Astronomers at the University of Leiden were pleased. The probe found the moon when it flew past in 2019.");

        assertThat(events)
                .extracting(Draft::actors)
                .allSatisfy(actors -> assertThat(actors).isEmpty());
    }

    @Test
    void whatHasLastedSinceIsGoingOn() {
        assertThat(events("Since 2021 the ministry has declined a dozen requests."))
                .singleElement()
                .extracting(Draft::status)
                .isEqualTo(Status.GOING_ON);
    }

    @Test
    void aTitleIsShortAndEndsWell() {
        List<Draft> events =
                events("The committee decided on Tuesday that the long delayed and very expensive new railway tunnel"
                        + " under the old harbour would after all be given up for good.");

        assertThat(events)
                .isNotEmpty()
                .allSatisfy(draft -> assertThat(draft.title())
                        .hasSizeLessThanOrEqualTo(60)
                        .doesNotEndWith("that")
                        .doesNotEndWith("the")
                        .doesNotContain("Tuesday"));
    }

    @Test
    void theMainEventNeedsNoTime() {
        Extract found = Texts.findings(
                Texts.article("a", "2023-06-14", "Anna Berg resigns", "Prime Minister Anna Berg resigned."));

        assertThat(found.drafts())
                .isNotEmpty()
                .allSatisfy(draft -> assertThat(draft.dated()).isEmpty());
    }

    @Test
    void aRelativeTimeWithoutTheDateOfTheArticleStillStandsAtItsEvent() {
        Extract found = Texts.findings(Texts.article("a", "", "News", "The minister resigned in May."));

        assertThat(found.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.dated()).isPresent();
            assertThat(draft.dated().flatMap(TimeExpression::time)).isEmpty();
        });
    }

    @Test
    void joinsTheNamesOfOnePerson() {
        List<Draft> events = events("Finance Minister Anna Berg arrived on Monday. Berg left on Tuesday.");

        assertThat(events)
                .extracting(draft -> draft.actors().getFirst())
                .containsOnly(new Figure("Anna Berg", Actor.Kind.PERSON, List.of("Berg")));
    }

    @Test
    void knowsStatesByTheirOtherNames() {
        List<Draft> events =
                events("The U.S. and Norwegian officials met on Monday. Norway signed the treaty on Tuesday.");

        assertThat(events.getLast().actors()).extracting(Figure::name).contains("Norway");
    }

    @Test
    void findsWhoSaysWhat() {
        String text =
                "“We will rebuild,” said Finance Minister Anna Berg. Berg added that the work had begun. “It is late,” she said.";
        Article article = Texts.article("a", "2023-06-14", "News", text);

        assertThat(Texts.findings(article).sayings())
                .extracting(saying -> saying.speaker().name() + ": " + words(text, saying))
                .containsExactly(
                        "Anna Berg: “We will rebuild,”", "Anna Berg: the work had begun", "Anna Berg: “It is late,”");
    }

    @Test
    void proposesTheIssuesOfAList() {
        Extract found = Texts.findings(
                Texts.article(
                        "a",
                        "2023-06-14",
                        "News",
                        "The two countries differ on issues including trade, fishing rights in the North Sea, and Norway’s oil production."));

        assertThat(found.matters()).extracting(Matter::name).contains("Trade", "North Sea", "Oil production");
    }

    @Test
    void aKindOfEventToldAgainAndAgainIsAMatter() {
        Extract found = Texts.findings(
                Texts.article(
                        "a",
                        "2023-06-14",
                        "News",
                        "Anna Berg met Oscar Lund on Monday. Their talks in Bergen went on for hours. Lund will visit Oslo in July."));

        assertThat(found.matters()).extracting(Matter::name).contains("Talks and visits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour court ruled on Monday. The harbour court sat. The harbour court rose.",
                "It fell by 4 per cent in May. It rose by 9 per cent in June, and by 2 per cent in July.",
                "Oscar Lund read Chapter 4 on Monday. Chapter 4 is long, Chapter 5 is short. Chapter 6 is missing."
            })
    void whoActsAndWhatIsCountedIsNoMatter(String text) {
        assertThat(Texts.findings(Texts.article("a", "2023-06-14", "News", text))
                        .matters())
                .isEmpty();
    }

    @Test
    void aProductIsNoMatterBecauseItIsNamedTwice() {
        Extract found = Texts.findings(Texts.article(
                "a",
                "2023-06-14",
                "News",
                "Lund Motors unveiled the Fjordo on Monday. The Fjordo has four seats. Its noise limits worried the council."
                        + " Berg defended the noise limits."));

        assertThat(found.matters())
                .extracting(Matter::name)
                .doesNotContain("Fjordo")
                .contains("Noise limits");
    }

    private static List<Draft> events(String text) {
        return Texts.findings(Texts.article("a", "2023-06-14", "News", text)).drafts();
    }

    private static String trigger(Draft draft) {
        return draft.sentence().token(draft.telling().trigger()).text();
    }

    private String time(Draft draft) {
        return draft.dated().flatMap(TimeExpression::time).map(Object::toString).orElse("");
    }

    private static String words(String text, Saying saying) {
        TextSpan passage = saying.passage();
        return text.substring(passage.start(), passage.end());
    }
}
