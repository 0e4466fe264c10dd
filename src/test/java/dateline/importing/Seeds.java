package dateline.importing;

import dateline.importing.csl.CslImporter;
import dateline.importing.docx.DocxImporter;
import dateline.importing.docx.DocxImporterTest;
import dateline.importing.epub.EpubImporter;
import dateline.importing.epub.Epubs;
import dateline.importing.feed.FeedImporter;
import dateline.importing.html.HtmlImporter;
import dateline.importing.ics.IcsImporter;
import dateline.importing.mail.MailImporter;
import dateline.importing.markdown.MarkdownImporter;
import dateline.importing.odt.OdtImporter;
import dateline.importing.odt.OdtImporterTest;
import dateline.importing.pdf.PdfImporter;
import dateline.importing.pdf.Pdfs;
import dateline.importing.simile.SimileImporter;
import dateline.importing.table.TableImporter;
import dateline.importing.text.TextImporter;
import dateline.importing.timelinejs.TimelineJsImporter;
import dateline.importing.timelineproject.TimelineProjectImporter;
import dateline.importing.vis.VisImporter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** Files of each format: sound ones, to be damaged, and odd ones. */
public final class Seeds {

    private static final String TEXT = """
        Talks – an end

        By A. Writer, 19 June 2023

        WHAT CAME OF IT
        ===============

        The two sides met on Monday for the first time in
        five years, and both said that they were content.

        1. a hotline
        2. flights

        > We are content.

        Year     Place
        2021     Bali
        """;
    private static final String MARKDOWN = """
        ---
        title: "Talks: an end"
        date: 2023-06-19 10:00:00 +0200
        authors: [A. Writer, {name: B. Writer}, &a [x, *a]]
        ---
        # Talks
        The two *sides* **met** [on](http://x) Monday `x` <b>y</b>.
        > quoted
        * a
          1. b

        | Year | Place |
        |------|-------|
        | 2021 | Bali  |
        """;
    private static final String HTML = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>Talks | The Paper</title>
        <script type="application/ld+json">{"@graph": [{"@type": ["NewsArticle"], "headline": "Talks", "datePublished":
         "2023-06-19", "author": [{"@id": "#a"}]}, {"@type": "Person", "@id": "#a", "name": "A. Writer"}]}</script>
        <meta property="og:site_name" content="The Paper"><link rel="canonical" href="https://paper.example/2023/06/19/a">
        </head><body><nav><a href="/">Home</a></nav><article><h1>Talks</h1><time datetime="2023-06-19">Monday</time>
        <p>The two sides met on Monday &amp; both said that they were content, for the first time in five years.</p>
        <ul><li>a<li>b</ul><blockquote>We are content.</blockquote><table><tr><th>Year<th>Place<tr><td>2021<td>Bali</table>
        <pre>a\n b</pre><figure><figcaption>c</figcaption></figure></article></body></html>
        """;
    private static final String JSON = """
        {"title": {"text": {"headline": "Talks", "text": "<p>A story.</p>"}}, "events": [
         {"start_date": {"year": "2023", "month": "6", "day": 19, "hour": "14", "minute": "30"}, "group": "Summits",
          "text": {"headline": "They <i>met</i>", "text": "One.<br>Two."}, "media": {"caption": "A picture"}},
         {"start_date": {"year": -44}, "end_date": {"year": 2022, "month": 11}, "text": {"headline": "They wrote"}}],
         "eras": [{"start_date": {"year": 1945}, "end_date": {"year": 1991}, "text": {"headline": "Cold War"}}]}
        """;
    private static final String CSV = """
        Year,Month,Day,Time,End Year,End Month,End Day,End Time,Headline,Text,Type,Group
        ,,,,,,,,Talks,"<p>A ""story"".</p>",title,
        2023,6,19,2:30 PM,2023,6,20,,They met,"One,
        two",,Summits
        """;
    private static final String ICS = """
        BEGIN:VCALENDAR
        VERSION:2.0
        X-WR-CALNAME:Talks
        BEGIN:VTIMEZONE
        TZID:Asia/Shanghai
        BEGIN:STANDARD
        DTSTART:19890917T000000
        TZOFFSETFROM:+0900
        TZOFFSETTO:+0800
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        SUMMARY:They met\\, again
        DTSTART;TZID=Asia/Shanghai:20230619T163000
        DURATION:P1DT2H
        RRULE:FREQ=WEEKLY;COUNT=3
        CATEGORIES:Summits,Talks
        DESCRIPTION:First\\nsecond
        END:VEVENT
        BEGIN:VEVENT
        SUMMARY:They left
        DTSTART;VALUE=DATE:20230620
        DTEND;VALUE=DATE:20230622
        STATUS:CANCELLED
        END:VEVENT
        END:VCALENDAR
        """;

    private static final byte[] DOCX =
            DocxImporterTest.word(DocxImporterTest.paragraph("Heading1", DocxImporterTest.run("Talks"))
                    + DocxImporterTest.paragraph("", DocxImporterTest.run("They met."))
                    + "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>");
    private static final byte[] ODT = OdtImporterTest.text("<text:h text:outline-level=\"1\">Talks</text:h><text:p>They"
            + "<text:s/>met.</text:p><text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>");
    private static final String MAIL = """
        From: =?utf-8?Q?Ren=C3=A9?= <r@paper.example>
        Subject: Talks
        Date: Mon, 19 Jun 2023 10:00:00 +0200
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="x"

        --x
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        They met in the caf=E9.
        --x
        Content-Type: text/html
        Content-Transfer-Encoding: base64

        PHA+VGhleSBtZXQuPC9wPg==
        --x--
        """;
    private static final String RSS = """
        <rss version="2.0"><channel><title>The Paper</title><item><title>Talks</title><link>https://paper.example/a</link>
        <description>&lt;p&gt;They met.&lt;/p&gt;</description><pubDate>Mon, 19 Jun 2023 10:00:00 GMT</pubDate></item>
        <item><title>They left</title><description><![CDATA[<p>Early.</p>]]></description></item></channel></rss>
        """;
    private static final String JSON_FEED = """
        {"version": "https://jsonfeed.org/version/1.1", "title": "The Paper", "items": [{"title": "Talks",
        "content_html": "<p>They met.</p>", "date_published": "2023-06-19T10:00:00Z", "authors": [{"name": "A"}]}]}
        """;
    private static final String TABLE =
            "Category,Name,Start Date,End\nSummits,They met,c. 1850,1851\n,\"They, left\",44 BC,\n";
    private static final String VIS = """
        {"groups": [{"id": 1, "content": "Summits"}], "items": [{"content": "They met", "group": 1, "start": 1668384000000,
        "end": "2022-11-16"}]}
        """;
    private static final String SIMILE = """
        <data><event start="Nov 14 2022 00:00:00 GMT" end="2022-11-16" title="They met">In Bali.</event></data>
        """;
    private static final String PROJECT = """
        <timeline><version>2.3.0</version><events><event><start>2022-11-14 00:00:00</start><end>2022-11-16 00:00:00</end>
        <text>They met</text><fuzzy>True</fuzzy></event></events></timeline>
        """;
    private static final String CSL = """
        [{"type": "book", "title": "They met", "author": [{"family": "Berg"}], "issued": {"date-parts": [["2022", 11], [2023]]}}]
        """;

    private Seeds() {}

    /**
     * What an importer is to read.
     *
     * @param spoiled gives another for every number
     */
    public record Seed(Importer importer, String name, LongFunction<byte[]> spoiled) {

        /** Copies of a sound file, each damaged; of an archive, half of the time, the files inside are. */
        Seed(Importer importer, String name, byte[] content) {
            this(importer, name, random -> damaged(content, random));
        }

        /** Files that are odd but well-formed, some of them damaged. */
        Seed(Importer importer, String name, Grammar grammar) {
            this(importer, name, random -> new Mutations(random).sometimes(utf8(grammar.text(new Random(random)))));
        }

        private static byte[] damaged(byte[] content, long random) {
            Mutations mutations = new Mutations(random);
            boolean inside = content[0] == 'P' && content[1] == 'K' && random % 2 == 0;
            return inside ? Zips.changed(content, mutations::sometimes) : mutations.of(content);
        }

        /** The file of this number. */
        public byte[] content(long random) {
            return spoiled.apply(random);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** All formats. */
    public static List<Seed> all() {
        return Stream.of(
                        new Seed(new TextImporter(), "a.txt", utf8(TEXT)),
                        new Seed(new TextImporter(), "utf-16.txt", TEXT.getBytes(StandardCharsets.UTF_16)),
                        new Seed(new MarkdownImporter(), "a.md", utf8(MARKDOWN)),
                        new Seed(new HtmlImporter(), "a.html", utf8(HTML)),
                        new Seed(new EpubImporter(), "a.epub", Epubs.book().bytes()),
                        new Seed(new PdfImporter(), "a.pdf", Pdfs.article()),
                        new Seed(new TimelineJsImporter(), "a.json", utf8(JSON)),
                        new Seed(new TimelineJsImporter(), "a.csv", utf8(CSV)),
                        new Seed(new IcsImporter(), "a.ics", utf8(ICS)),
                        new Seed(new DocxImporter(), "a.docx", DOCX),
                        new Seed(new OdtImporter(), "a.odt", ODT),
                        new Seed(new MailImporter(new HtmlImporter()), "a.eml", utf8(MAIL)),
                        new Seed(new FeedImporter(), "a.rss", utf8(RSS)),
                        new Seed(new FeedImporter(), "a.feed.json", utf8(JSON_FEED)),
                        new Seed(new TableImporter(cell -> Optional.empty()), "table.csv", utf8(TABLE)),
                        new Seed(new VisImporter(), "vis.json", utf8(VIS)),
                        new Seed(new SimileImporter(), "a.xml", utf8(SIMILE)),
                        new Seed(new TimelineProjectImporter(), "a.timeline", utf8(PROJECT)),
                        new Seed(new CslImporter(), "csl.json", utf8(CSL)),
                        new Seed(new FeedImporter(), "grown.rss", Grammar.of("feed")),
                        new Seed(new FeedImporter(), "grown.json", Grammar.of("jsonfeed")),
                        new Seed(new TableImporter(cell -> Optional.empty()), "grown.csv", Grammar.of("table")),
                        new Seed(new IcsImporter(), "grown.ics", Grammar.of("calendar")))
                .toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
