package dateline.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Block;
import dateline.importing.Seeds.Seed;
import dateline.messages.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever is done to a file, an importer gives a sound article or says what is wrong. */
class DamagedFilesTest {

    private final Messages messages = Messages.of("importing", Locale.ENGLISH);

    @Provide
    Arbitrary<Seed> seeds() {
        List<Seed> all = Seeds.all();
        return Arbitraries.of(all);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void onlyAnArticleOrAFailureWithASentenceComesOut(@ForAll("seeds") Seed seed, @ForAll long random) {
        Document document = Imports.document(seed.name(), seed.content(random));
        boolean recognised = seed.importer().recognises(document);
        try {
            Importers.readAll(seed.importer(), document, "a").forEach(this::assertSound);
        } catch (ImportException failed) {
            assertThat(failed.sentence(messages))
                    .as("%s, recognised: %s", failed.key(), recognised)
                    .isNotBlank();
            assertThat(culprit(failed)).doesNotStartWith("dateline.");
        }
    }

    /** The class in which something unforeseen happened; a library may fail, a class of ours may not. */
    private static String culprit(ImportException failed) {
        return Stream.ofNullable(failed.getCause())
                .filter(cause -> !(cause instanceof IOException))
                .flatMap(cause -> Stream.of(cause.getStackTrace()))
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java."))
                .findFirst()
                .orElse("");
    }

    private void assertSound(Imported imported) {
        Article article = imported.article();
        Set<String> ids = new HashSet<>();
        assertThat(article.sections()).isNotEmpty();
        assertThat(article.blocks()).allSatisfy(block -> {
            assertThat(ids.add(block.id())).as(block.id()).isTrue();
            assertThat(block.text()).doesNotContain("\0").isEqualTo(wellFormed(block.text()));
        });
        assertThat(imported.entries())
                .allSatisfy(entry -> assertThat(text(article, entry)).isNotBlank());
        assertThat(imported.warnings())
                .allSatisfy(warning -> assertThat(warning.sentence(messages)).isNotBlank());
    }

    private static String text(Article article, Entry entry) {
        Block block = article.blocks().stream()
                .filter(each -> each.id().equals(entry.passage().block()))
                .findFirst()
                .orElseThrow();
        return block.text(entry.passage());
    }

    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
