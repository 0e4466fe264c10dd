package dateline.importing.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Books for tests. */
public final class Epubs {

    private final Map<String, String> files = new LinkedHashMap<>();

    private Epubs() {}

    /** A book of two chapters, the second without a heading of its own. */
    public static Epubs book() {
        return new Epubs()
                .with("mimetype", "application/epub+zip")
                .with("META-INF/container.xml", """
                    <?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
                    <rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>\
                    """)
                .with("OEBPS/book.opf", """
                    <?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">
                    <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The talks</dc:title>
                    <dc:creator>A. Writer</dc:creator><dc:publisher>The House</dc:publisher><dc:date>2023-06-19</dc:date></metadata>
                    <manifest><item id="nav" href="nav.xhtml" properties="nav"/><item id="a" href="text/one.xhtml"/>
                    <item id="b" href="text/the%20second.xhtml"/><item id="gone" href="gone.xhtml"/>
                    <item id="out" href="../../etc/passwd.xhtml"/></manifest>
                    <spine><itemref idref="nav"/><itemref idref="a"/><itemref idref="b"/><itemref idref="gone"/>
                    <itemref idref="out"/></spine></package>\
                    """)
                .with("OEBPS/nav.xhtml", """
                    <html xmlns="http://www.w3.org/1999/xhtml"><body><nav><ol><li><a href="text/one.xhtml">First</a></li>
                    <li><a href="text/the%20second.xhtml#x">The second</a></li></ol></nav></body></html>\
                    """)
                .with("OEBPS/text/one.xhtml", """
                    <?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>
                    <h1>How it began</h1><p>They met.</p><h2>In May</h2><p>They met again.</p></body></html>\
                    """)
                .with("OEBPS/text/the second.xhtml", "<html><body><p>They left&nbsp;early.</p></body></html>");
    }

    /** The same with another file. */
    public Epubs with(String name, String content) {
        files.put(name, content);
        return this;
    }

    /** The same without a file. */
    public Epubs without(String name) {
        files.remove(name);
        return this;
    }

    /** As an archive. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
