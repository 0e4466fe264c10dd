package dateline.exporting.html;

import static dateline.exporting.ExampleDossiers.WORDS;
import static dateline.exporting.ExampleDossiers.written;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TextSpan;
import dateline.dossier.AnnotationCorrections;
import dateline.dossier.Dossier;
import dateline.exporting.ExampleDossiers;
import dateline.exporting.Loss;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class HtmlExporterTest {

    private final HtmlExporter exporter = new HtmlExporter(WORDS);

    @Test
    void everyEventLeadsToItsPassagesAndBack() {
        Dossier dossier = ExampleDossiers.shipped();
        Document page = page(dossier);

        assertThat(page.select(".events li")).hasSameSizeAs(dossier.events());
        for (Element event : page.select(".events li")) {
            for (Element quote : event.select("blockquote a")) {
                Element passage =
                        page.expectFirst(".articles [id=" + quote.attr("href").substring(1) + "] .passage");
                assertThat(told(passage)).contains(event.id());
            }
        }
    }

    @Test
    void wordsThatTellSeveralEventsLeadToEachAndOthersToOne() {
        Element both = page(ExampleDossiers.timed("2022", "2023")).expectFirst(".passage");
        Element one = page(ExampleDossiers.timed("2022")).expectFirst(".passage");

        assertThat(told(both)).containsExactly("e1", "e2");
        assertThat(both.parents().eachAttr("id")).contains("e1-1", "e2-1");
        assertThat(told(one)).containsExactly("e1");
        assertThat(one.hasAttr("data-also")).isFalse();
    }

    @Test
    void aLongListComesInPartsSoThatBrowsersLayOutWhatIsInSightOnly() {
        Document many =
                page(ExampleDossiers.timed(Collections.nCopies(101, "2022").toArray(String[]::new)));
        Document few =
                page(ExampleDossiers.timed(Collections.nCopies(100, "2022").toArray(String[]::new)));

        assertThat(many.select(".events ol")).extracting(Element::childrenSize).containsExactly(100, 1);
        assertThat(few.select(".events ol")).hasSize(1);
        assertThat(few.select("style").html()).contains(".events ol { content-visibility: auto;");
    }

    @Test
    void theTextBeginsASheetOfItsOwnOnPaper() {
        String style = page(ExampleDossiers.timed("2022")).select("style").html();

        assertThat(style.substring(style.indexOf("@media print")))
                .contains(
                        ".timeline::after { content: \"\"; display: block;",
                        "main { display: block; break-before: page; }");
    }

    private static List<String> told(Element passage) {
        String also = passage.attr("data-also");
        return List.of((passage.attr("href").substring(1) + " " + also).strip().split(" "));
    }

    @Test
    void everyLinkOfThePageHasAnAimAndEveryAimOneName() {
        Document page = page(ExampleDossiers.shipped());
        List<String> ids = page.select("[id]").stream().map(Element::id).toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]"))
                .isNotEmpty()
                .allMatch(link -> ids.contains(link.attr("href").substring(1)));
    }

    @Test
    void articlesAreWholeWordForWord() {
        Dossier dossier = ExampleDossiers.shipped();
        Document page = page(dossier);

        assertThat(page.select("article p:not(.byline)").stream().map(Element::wholeText))
                .containsExactlyElementsOf(dossier.articles().getFirst().sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .map(block -> block.text())
                        .toList());
    }

    @Test
    void asksTheNetworkForNothingAndRunsItsOwnScriptOnly() throws NoSuchAlgorithmException {
        Document page = page(ExampleDossiers.timed("2023"));
        String script = page.expectFirst("script:not([type])").data();
        byte[] print = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));

        assertThat(page.select("[src], link, iframe, object, embed")).isEmpty();
        assertThat(page.select("script:not([type])")).hasSize(1);
        assertThat(page.expectFirst("meta[http-equiv]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
                        + Base64.getEncoder().encodeToString(print) + "'");
        assertThat(script).doesNotContain("http", "fetch", "import");
        assertThat(page.select("style").html()).doesNotContain("url(h", "@import");
        assertThat(page.select("a[href]:not([href^=#])").eachAttr("rel")).containsOnly("noreferrer");
    }

    @Test
    void machinesReadTheEvents() {
        String data = page(ExampleDossiers.timed("2023-02", "2021/..", ""))
                .expectFirst("script")
                .data();

        assertThat(JsonMapper.shared().readTree(data).get("@graph"))
                .extracting(
                        event -> event.path("startDate").asString(),
                        event -> event.path("endDate").asString(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2021-01-01", ""),
                        org.assertj.core.groups.Tuple.tuple("2023-02-01", "2023-02-28"));
    }

    @Property(tries = 100)
    void noTitleBecomesMarkup(@ForAll String title) {
        Document page = page(ExampleDossiers.titled("</script><b>" + title));

        assertThat(page.select("b")).isEmpty();
        assertThat(page.select(".events li h3").text()).startsWith("</script><b>");
    }

    @Test
    void saysThatNotesStayBehind() {
        Dossier noted = new AnnotationCorrections(ExampleDossiers.timed()).note(new TextSpan("a/p", 0, 3), "Which?");

        assertThat(ExampleDossiers.lost(exporter, noted)).containsExactly(new Loss("loss.marks", 1));
    }

    private Document page(Dossier dossier) {
        return Jsoup.parse(written(exporter, dossier));
    }
}
