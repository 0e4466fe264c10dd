package dateline.search.everywhere;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Annotation;
import dateline.article.Article;
import dateline.article.Block;
import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.search.find.FindQuery;
import dateline.session.Dossiers;
import dateline.session.Found;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In the dossier of two articles “talks” stands twice in the first and once in the second; event “bali” is of 2022. */
class DossierSearchTest {

    private final Dossier dossier = Dossiers.twoArticles();

    private DossierFinds find(String words) {
        return new DossierSearch(dossier).find(FindQuery.of(words));
    }

    /** The excerpt with its hits in brackets. */
    private static String marked(Excerpt excerpt) {
        return excerpt.pieces().stream()
                .map(piece -> piece.isHit() ? "[" + piece.words() + "]" : piece.words())
                .collect(Collectors.joining());
    }

    private static Excerpt excerptOf(String text, String words) {
        Article article = Dossiers.article("a", text);
        Dossier one = new Dossier("One", List.of(article), List.of(), List.of(), List.of(), List.of());
        return new DossierSearch(one)
                .find(FindQuery.of(words))
                .articles()
                .getFirst()
                .passages()
                .getFirst()
                .excerpt();
    }

    @Test
    void findsPassagesByArticleInReadingOrder() {
        DossierFinds finds = find("talks");

        assertThat(finds.articles()).extracting(found -> found.article().id()).containsExactly("a", "b");
        assertThat(finds.articles().getFirst().passages())
                .extracting(passage -> passage.place().block())
                .containsExactly("a/p0", "a/p2");
        assertThat(finds.passages()).isEqualTo(3);
        assertThat(finds.passages(dossier.articles().getFirst())).isEqualTo(2);
    }

    @Test
    void findsWordsOfTitlesOfArticles() {
        ArticleFinds first = find("title").articles().getFirst();

        assertThat(marked(first.title())).isEqualTo("[Title] of a");
        assertThat(first.passages()).isEmpty();
        assertThat(first.place().block()).isEqualTo("a/title");
        assertThat(first.hits()).isEqualTo(1);
    }

    @Test
    void findsEventsByTheirTitlesInOrderOfTimeThoseWithoutADateLast() {
        assertThat(find("event").events())
                .extracting(found -> found.event().id())
                .containsExactly("bali", "balloon", "report", "more");
        assertThat(find("ball").events())
                .extracting(found -> marked(found.name()))
                .containsExactly("Event [ball]oon");
    }

    @Test
    void findsEventsByTheirLabelsWhereTheirTitlesDoNotHoldIt() {
        DossierSearch labelled = new DossierSearch(Dossiers.twoArticles("Event over the sea"));

        assertThat(labelled.find(FindQuery.of("sea")).events())
                .extracting(found -> marked(found.name()))
                .containsExactly("Event over the [sea]");
        assertThat(labelled.find(FindQuery.of("event")).events())
                .extracting(found -> marked(found.name()))
                .contains("[Event] balloon")
                .hasSize(4);
    }

    @Test
    void findsNoEventThatTheReaderHasRejected() {
        Dossier found = Found.byTheMachine(dossier);
        Dossier rejected = new dateline.dossier.EventCorrections(found).reject(java.util.Set.of("bali"));

        assertThat(new DossierSearch(rejected).find(FindQuery.of("bali")).events())
                .isEmpty();
    }

    @Test
    void findsActorsAndTheirEvents() {
        ActorFind actor = find("biden").actors().getFirst();

        assertThat(marked(actor.name())).isEqualTo("Actor [biden]");
        assertThat(actor.events()).extracting(event -> event.id()).containsExactly("bali", "balloon");
    }

    @Test
    void findsNotesButNoHighlightsWithout() {
        Article article = dossier.articles().getFirst();
        TextSpan span = new TextSpan("a/p1", 2, 9);
        Article annotated =
                article.annotated(List.of(new Annotation(span, "Compare the photographs"), new Annotation(span, "")));
        Dossier noted = new Dossier("Noted", List.of(annotated), List.of(), List.of(), List.of(), List.of());

        List<NoteFind> notes =
                new DossierSearch(noted).find(FindQuery.of("photo")).notes();
        assertThat(notes).extracting(note -> marked(note.words())).containsExactly("Compare the [photo]graphs");
        assertThat(notes.getFirst().note().span()).isEqualTo(span);
    }

    @Test
    void findsNothingForAnEmptyQuery() {
        assertThat(find("")).isEqualTo(DossierFinds.NOTHING);
        assertThat(find("").isSought()).isFalse();
        assertThat(find("nowhere").total()).isZero();
        assertThat(find("nowhere").isSought()).isTrue();
    }

    @Test
    void showsHitsThatAreNearTogetherAndOthersApart() {
        String far = "word ".repeat(60);
        Article article = Dossiers.article("a", "hit and hit " + far + "hit");
        Dossier one = new Dossier("One", List.of(article), List.of(), List.of(), List.of(), List.of());

        List<PassageFind> passages = new DossierSearch(one)
                .find(FindQuery.of("hit"))
                .articles()
                .getFirst()
                .passages();
        assertThat(passages).extracting(passage -> passage.hits().size()).containsExactly(2, 1);
        assertThat(marked(passages.getFirst().excerpt())).startsWith("[hit] and [hit] word");
    }

    @Test
    void cutsExcerptsBetweenWords() {
        String excerpt = marked(excerptOf("Before ".repeat(30) + "hit " + "after ".repeat(40), "hit"));

        assertThat(excerpt)
                .startsWith("…Before ")
                .endsWith(" after…")
                .contains(" [hit] ")
                .hasSizeLessThan(190);
    }

    @Test
    void cutsNothingThatIsShort() {
        assertThat(marked(excerptOf("It was hit.", "hit"))).isEqualTo("It was [hit].");
    }

    @Test
    void showsHitsInWordsWithoutEnd() {
        String endless = "x".repeat(500);
        assertThat(marked(excerptOf(endless + "hit" + endless, "hit"))).contains("[hit]");
    }

    @Test
    void findsInAThousandArticles() {
        List<Article> articles = IntStream.range(0, 1000)
                .mapToObj(number -> Dossiers.article("a" + number, "Some words. ".repeat(300) + "The talks."))
                .toList();
        Dossier many = new Dossier("Many", articles, List.of(), List.of(), List.of(), List.of());

        assertThat(new DossierSearch(many).find(FindQuery.of("talks")).passages())
                .isEqualTo(1000);
    }

    @Test
    void keepsExcerptsOnOneLine() {
        Block block = new Block.Preformatted("p", "one\ntwo hit\nthree");
        assertThat(new PassageFind(block, List.of(new TextSpan("p", 8, 11)))
                        .excerpt()
                        .words())
                .isEqualTo("one two hit three");
    }
}
