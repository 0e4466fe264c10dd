package dateline.library.json;

import dateline.article.Annotation;
import dateline.article.Article;
import dateline.article.Block;
import dateline.article.DateEvidence;
import dateline.article.Section;
import dateline.article.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Articles. The id of a section is that of its heading block; the heading of the article is named {@code ARTICLE/title}. */
record ArticleJson(Ids ids) {

    private static final String DATED = "dated";

    Optional<Article> read(Cursor json) {
        String id = ids.articles().define(json);
        Article article = new Article(
                id,
                new Block.Heading(ids.blocks().define(json, id + "/title"), json.text("title"), 1),
                json.object("source", ArticleJson::source).orElse(Source.UNKNOWN),
                json.time("published"),
                json.objects("sections", "id", this::section));
        PassageJson passages = new PassageJson(new Texts(List.of(article)));
        return Optional.of(article.annotated(json.objects("annotations", "", mark -> annotation(mark, passages))));
    }

    private static Optional<Annotation> annotation(Cursor json, PassageJson passages) {
        String note = json.text("note", "");
        return passages.required(json).map(span -> new Annotation(span, note));
    }

    static ObjectNode write(Article article) {
        ObjectNode json = Shape.object().put("id", article.id()).put("title", article.title());
        json.set("source", write(article.source()));
        article.published().ifPresent(published -> json.put("published", published.toString()));
        json.set("sections", Shape.array(article.sections(), ArticleJson::write));
        PassageJson passages = new PassageJson(new Texts(List.of(article)));
        Shape.objects(json, "annotations", article.annotations(), mark -> write(mark, passages));
        return json;
    }

    private static ObjectNode write(Annotation annotation, PassageJson passages) {
        ObjectNode json = Shape.object();
        json.set("passage", passages.write(annotation.span()));
        Shape.text(json, "note", annotation.note());
        return json;
    }

    private static Optional<Source> source(Cursor json) {
        return Optional.of(new Source(
                json.text("author", ""),
                json.text("publisher", ""),
                json.text("address", ""),
                evidence(json),
                json.objects("particulars", "", ParticularJson::read)));
    }

    // a kind that a later version may know is kept, but not shown
    private static Optional<DateEvidence> evidence(Cursor json) {
        String written = json.text(DATED, "");
        Optional<DateEvidence> known = Stream.of(DateEvidence.values())
                .filter(kind -> EnumName.of(kind).equals(written))
                .findFirst();
        if (known.isEmpty() && !written.isEmpty()) {
            json.kept().member(DATED, json.node().path(DATED));
        }
        return known;
    }

    private static ObjectNode write(Source source) {
        ObjectNode json = Shape.object();
        Shape.text(json, "author", source.author());
        Shape.text(json, "publisher", source.publisher());
        Shape.text(json, "address", source.address());
        source.evidence().ifPresent(kind -> json.put(DATED, EnumName.of(kind)));
        Shape.objects(json, "particulars", source.particulars(), ParticularJson::write);
        return json;
    }

    private Optional<Section> section(Cursor json) {
        String id = ids.blocks().define(json);
        Block.Heading heading = new Block.Heading(id, json.text("heading"), level(json));
        return Optional.of(new Section(heading, json.objects("blocks", "id", this::block)));
    }

    private static ObjectNode write(Section section) {
        Block.Heading heading = section.heading();
        ObjectNode json = Shape.object()
                .put("id", heading.id())
                .put("heading", heading.text())
                .put("level", heading.level());
        json.set("blocks", Shape.array(section.blocks(), ArticleJson::write));
        return json;
    }

    private Optional<Block> block(Cursor json) {
        String id = ids.blocks().define(json);
        String text = json.text("text");
        return Optional.of(
                switch (json.choice("kind", Kind.class)) {
                    case PARAGRAPH -> new Block.Paragraph(id, text);
                    case QUOTATION -> new Block.Quotation(id, text);
                    case LIST_ITEM -> new Block.ListItem(id, text);
                    case CAPTION -> new Block.Caption(id, text);
                    case PREFORMATTED -> new Block.Preformatted(id, text);
                    case HEADING -> new Block.Heading(id, text, level(json));
                });
    }

    private static ObjectNode write(Block block) {
        Kind kind = switch (block) {
            case Block.Paragraph ignored -> Kind.PARAGRAPH;
            case Block.Quotation ignored -> Kind.QUOTATION;
            case Block.ListItem ignored -> Kind.LIST_ITEM;
            case Block.Caption ignored -> Kind.CAPTION;
            case Block.Preformatted ignored -> Kind.PREFORMATTED;
            case Block.Heading ignored -> Kind.HEADING;
        };
        ObjectNode json = Shape.object().put("id", block.id()).put("kind", EnumName.of(kind));
        if (block instanceof Block.Heading heading) {
            json.put("level", heading.level());
        }
        return json.put("text", block.text());
    }

    private static int level(Cursor json) {
        json.require("level");
        int level = json.number("level").orElse(1);
        if (level < 1 || level > 6) {
            json.errorAt("level", "value.level");
        }
        return level;
    }

    /** How a file names the kinds of block. */
    private enum Kind {
        PARAGRAPH,
        QUOTATION,
        LIST_ITEM,
        CAPTION,
        PREFORMATTED,
        HEADING
    }
}
