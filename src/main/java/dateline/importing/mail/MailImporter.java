package dateline.importing.mail;

import dateline.article.DateEvidence;
import dateline.importing.Document;
import dateline.importing.Draft;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Importer;
import dateline.importing.markup.Markup;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * Mails that were saved, and pages with all that belongs to them in one file.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2045">RFC 2045 (MIME)</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2557">RFC 2557 (MHTML)</a>
 */
public final class MailImporter implements Importer {

    private static final int HEAD = 16 << 10;

    /** What mails begin with. */
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:From [^\\n]*\\n)?(?:from|return-path|received|mime-version|date|subject|to|message-id"
                    + "|delivered-to|x-[a-z-]+|content-type|snapshot-content-location):",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern KIND =
            Pattern.compile("(?mi)^(?:content-type:\\s*(?:text|multipart|message)/|mime-version:\\s*1)");

    private static final byte[] ENVELOPE = "From ".getBytes(StandardCharsets.US_ASCII);

    private final Importer pages;

    /** Pages are read by this. */
    public MailImporter(Importer pages) {
        this.pages = pages;
    }

    @Override
    public Set<String> endings() {
        return Set.of("eml", "mht", "mhtml");
    }

    @Override
    public boolean recognises(Document document) {
        String head = new String(document.head(HEAD), StandardCharsets.ISO_8859_1);
        return BEGINNING.matcher(head).lookingAt() && KIND.matcher(head).find();
    }

    @Override
    public Imported read(Document document, String id) throws ImportException {
        try {
            Message message = parse(document);
            Parts parts = Parts.of(message);
            Optional<URI> saved = address(message, "Snapshot-Content-Location");
            if (parts.html().isPresent() && isPage(message, saved)) {
                return pages.read(
                        page(
                                document,
                                saved.or(() -> inner(message)),
                                parts.html().get()),
                        id);
            }
            Draft draft = new Draft(document, id);
            tell(message, draft);
            MailText text = MailText.under(message.getSubject());
            if (parts.plain().isPresent()) {
                Markup.loose(text.own(parts.plain().get()), draft);
            } else {
                parts.html().ifPresent(html -> Markup.add(html, text.others(), draft));
            }
            return draft.finish();
        } catch (IOException | MimeException broken) {
            throw new ImportException(document.name(), broken, "mail.broken");
        }
    }

    private static Message parse(Document document) throws IOException, MimeException {
        MimeConfig bounds = MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(1 << 20)
                .setMaxHeaderCount(2000)
                .setMalformedHeaderStartsBody(true)
                .build();
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(bounds);
        return (Message) builder.parseMessage(withoutEnvelope(document.stream()));
    }

    /** In a box of mails each begins with a line of its own, <i>From</i> and who it came from. */
    private static InputStream withoutEnvelope(InputStream mail) throws IOException {
        byte[] from = mail.readNBytes(ENVELOPE.length);
        if (!Arrays.equals(from, ENVELOPE)) {
            return new SequenceInputStream(new ByteArrayInputStream(from), mail);
        }
        int unit = mail.read();
        while (unit >= 0 && unit != '\n') {
            unit = mail.read();
        }
        return mail;
    }

    private static boolean isPage(Message message, Optional<URI> saved) {
        return saved.isPresent()
                || "multipart/related".equals(message.getMimeType())
                        && message.getFrom() != null
                        && message.getFrom().isEmpty()
                || String.valueOf(message.getHeader().getField("From"))
                        .toLowerCase(Locale.ROOT)
                        .contains("saved by");
    }

    /** Where older browsers write the address of a page: at the first of its parts. */
    private static Optional<URI> inner(Message message) {
        return message.getBody() instanceof Multipart several
                ? several.getBodyParts().stream().findFirst().flatMap(part -> address(part, "Content-Location"))
                : Optional.empty();
    }

    private static Optional<URI> address(Entity entity, String name) {
        Field field = entity.getHeader().getField(name);
        try {
            return Optional.ofNullable(field)
                    .map(Field::getBody)
                    .map(String::strip)
                    .map(URI::create);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Document page(Document file, Optional<URI> address, String html) {
        Optional<URI> web = address.filter(uri -> uri.getHost() != null);
        return new Document(file.name(), web, ("\uFEFF" + html).getBytes(StandardCharsets.UTF_8), file.read());
    }

    private static void tell(Message message, Draft draft) {
        draft.title(Optional.ofNullable(message.getSubject()).orElse(""));
        Optional.ofNullable(message.getFrom())
                .flatMap(from -> from.stream().findFirst())
                .ifPresent(from -> draft.author(name(from)));
        Optional.ofNullable(message.getHeader().getField("Date"))
                .ifPresent(sent -> draft.dated(DateEvidence.PROPERTIES, sent.getBody())); // the day where it was sent
        Optional.ofNullable(message.getDate())
                .map(Date::toInstant)
                .ifPresent(sent -> draft.dated(
                        DateEvidence.PROPERTIES,
                        sent.atZone(ZoneOffset.UTC).toLocalDate().toString()));
    }

    private static String name(Mailbox from) {
        return Optional.ofNullable(from.getName())
                .filter(name -> !name.isBlank())
                .orElse(from.getAddress());
    }
}
