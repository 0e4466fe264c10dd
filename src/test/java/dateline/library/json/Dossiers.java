package dateline.library.json;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.article.Source;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dossier.Actor;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Issue;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.time.Derivation;
import dateline.time.Derivation.AnchorKind;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes dossiers of any size. */
final class Dossiers {

    private static final int BLOCKS_OF_A_SECTION = 50;
    private static final String TEXT =
            "In February 2023 the two sides met again, and block %d tells at some length of what they"
                    + " said to each other before the doors were closed, which was a good deal more than either of them had hoped"
                    + " for; nothing was signed, and the ministers will meet in the coming months.";

    private Dossiers() {}

    /** One article, whose blocks each tell of a few events. */
    static Dossier large(int blocks, int events) {
        List<Section> sections = new ArrayList<>();
        for (int first = 0; first < blocks; first += BLOCKS_OF_A_SECTION) {
            String id = "a/s" + first;
            sections.add(new Section(
                    new Block.Heading(id, "Section " + first, 2),
                    IntStream.range(first, Math.min(blocks, first + BLOCKS_OF_A_SECTION))
                            .<Block>mapToObj(i -> new Block.Paragraph("a/p" + i, TEXT.formatted(i)))
                            .toList()));
        }
        TimeSpan published = TimeSpan.parse("2023-06-19");
        Article article = new Article(
                "a", new Block.Heading("a/title", "All of it", 1), Source.UNKNOWN, Optional.of(published), sections);
        return new Dossier(
                "Large",
                List.of(article),
                IntStream.range(0, events)
                        .mapToObj(i -> event(i, "a/p" + i % blocks, published))
                        .toList(),
                List.of(new Issue("talks", "Talks", List.of("talks"), List.of())),
                List.of(new Actor("us", "United States", Actor.Kind.STATE, List.of())),
                List.of());
    }

    private static Event event(int number, String block, TimeSpan published) {
        TimeSpan month = TimeSpan.parse("2023-02");
        Derivation reason = new Derivation(
                "In February 2023", "month-before", Optional.of(published), AnchorKind.PUBLISHED, Optional.of(month));
        TimeExpression dated =
                new TimeExpression(new TextSpan(block, 0, 16), TimexType.DATE, "2023-02", Optional.of(month), reason);
        Mention mention =
                new Mention(new TextSpan(block, 0, 40), Optional.of(new TextSpan(block, 31, 34)), Optional.of(dated));
        return new Event(
                "e" + number,
                "The two sides meet for the time " + number,
                Optional.empty(),
                new Standing(Status.HAPPENED, Origin.FOUND),
                new Involvement(List.of("talks"), List.of("us"), Optional.of("Bali")),
                List.of(mention));
    }
}
