package dateline.importing;

import dateline.importing.epub.EpubImporter;
import dateline.importing.epub.Epubs;
import dateline.importing.html.HtmlImporter;
import dateline.importing.ics.IcsImporter;
import dateline.importing.markdown.MarkdownImporter;
import dateline.importing.pdf.PdfImporter;
import dateline.importing.pdf.Pdfs;
import dateline.importing.text.TextImporter;
import dateline.importing.timelinejs.TimelineJsImporter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Sound files of each format, to be damaged. */
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

    private Seeds() {}

    /** A sound file, and who reads it. */
    public record Seed(Importer importer, String name, byte[] content) {

        /** A damaged copy; of a book, half of the time, the files inside are damaged. */
        public byte[] damaged(long random) {
            Mutations mutations = new Mutations(random);
            boolean inside = name.endsWith("epub") && random % 2 == 0;
            return inside ? Epubs.book().changed(mutations::sometimes).bytes() : mutations.of(content);
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
                        new Seed(new IcsImporter(), "a.ics", utf8(ICS)))
                .toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
