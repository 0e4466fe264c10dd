package dateline.library.json;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.article.Source;
import dateline.article.TextSpan;
import dateline.dossier.Actor;
import dateline.dossier.Dossier;
import dateline.dossier.Quotation;
import dateline.library.DossierException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class DossierPropertyTest {

    private final DossierFile files = new DossierFile();

    @Property(tries = 300)
    void isReadAsItWasWrittenWhateverTheTextIs(
            @ForAll @Size(max = 5) List<@StringLength(max = 200) String> texts, @ForAll long seed)
            throws IOException, DossierException {
        Dossier dossier = dossier(texts.stream().map(Unicode::wellFormed).toList(), new Random(seed));
        Path file = Files.createTempFile("any", ".dossier.json");
        try {
            files.write(file, dossier, Extras.none());
            assertThat(files.read(file).dossier()).isEqualTo(dossier);
            assertThat(files.check(file)).isEmpty();
        } finally {
            Files.delete(file);
        }
    }

    private static Dossier dossier(List<String> texts, RandomGenerator random) {
        List<Block> blocks = new ArrayList<>();
        List<Quotation> quotations = new ArrayList<>();
        for (String text : texts) {
            Block block = new Block.Paragraph("p" + blocks.size(), text);
            blocks.add(block);
            int points = text.codePointCount(0, text.length());
            if (points > 0) {
                int start = random.nextInt(points);
                int end = random.nextInt(start, points) + 1;
                TextSpan span =
                        new TextSpan(block.id(), text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
                quotations.add(new Quotation("x", span, random.nextBoolean()));
            }
        }
        Section section = new Section(new Block.Heading("s", "", 2), blocks);
        Article article = new Article(
                "a", new Block.Heading("a/title", "", 1), Source.UNKNOWN, Optional.empty(), List.of(section));
        Actor actor = new Actor("x", "", Actor.Kind.PERSON, texts);
        return new Dossier(String.join("", texts), List.of(article), List.of(), List.of(), List.of(actor), quotations);
    }
}
