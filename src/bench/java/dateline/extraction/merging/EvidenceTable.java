package dateline.extraction.merging;

import dateline.extraction.events.EventThreshold;
import dateline.article.Article;
import dateline.article.Block;
import dateline.building.ArticleSource;
import dateline.building.DossierBuilder;
import dateline.building.Progress;
import dateline.dating.TimeTagger;
import dateline.dossier.Dossier;
import dateline.extraction.Extract;
import dateline.extraction.Extractor;
import dateline.extraction.text.Sentence;
import dateline.importing.Imported;
import dateline.importing.Importers;
import dateline.importing.text.TextImporter;
import dateline.language.Token;
import dateline.language.reader.Readers;
import dateline.time.TimeSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the evidence on all pairs of mentions, from which {@code src/training/merging.py} learns what reasons weigh. Arguments: a
 * folder of manifests ({@code path TAB date}, one dossier each), and a folder for the tables, called as the manifests, and for the
 * list of reasons with what they speak for. The vectors of the mentions' words stand beside each, as the reader gives them: with an
 * empty {@code models/en/senses.tsv} ahead in the class path those of the encoder, to learn {@code senses.tsv} from.
 */
public final class EvidenceTable {

    private static final int AROUND = 32;

    private final TimeTagger tagger = TimeTagger.of(Locale.ENGLISH);
    private final Extractor extractor;
    private final DossierBuilder builder = new DossierBuilder(
            () -> new Importers(List.of(), new TextImporter()),
            (dossier, imported, progress) -> withArticles(imported));

    private EvidenceTable(Extractor extractor) {
        this.extractor = extractor;
    }

    public static void main(String[] args) throws Exception {
        EvidenceTable table = new EvidenceTable(new Extractor(Readers.of(Locale.ENGLISH), EventThreshold.USUAL));
        Files.createDirectories(Path.of(args[1]));
        Files.write(
                Path.of(args[1]).resolve("reasons.txt"),
                Stream.of(Reason.values())
                        .map(reason -> reason.key() + "\t" + reason.side())
                        .toList());
        try (Stream<Path> manifests = Files.list(Path.of(args[0]))) {
            manifests.filter(file -> file.toString().endsWith(".tsv")).sorted().toList().parallelStream()
                    .forEach(manifest -> table.write(manifest, Path.of(args[1]).resolve(manifest.getFileName())));
        }
    }

    private static Dossier withArticles(List<Imported> imported) {
        return new Dossier(
                "", imported.stream().map(Imported::article).toList(), List.of(), List.of(), List.of(), List.of());
    }

    private void write(Path manifest, Path out) {
        try {
            List<String> lines = Files.readAllLines(manifest).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            Dossier dossier = builder.add(
                            withArticles(List.of()),
                            lines.stream().map(line -> source(manifest, line)).toList(),
                            Progress.UNWATCHED)
                    .dossier();
            List<Extract> extracts =
                    dossier.articles().stream().map(this::extract).toList();
            List<EventMention> mentions = new Merger(extractor.vocabulary(), dossier).mentions(extracts);
            Coreference coreference = Coreference.of(dateline.language.Weights.read("en/merging.tsv"), extractor.vocabulary(), mentions);
            List<String> table = new ArrayList<>();
            mentions.forEach(mention -> table.add(row(mention)));
            for (int one = 0; one < mentions.size(); one++) {
                for (int other = 0; other < one; other++) {
                    table.add(row(
                            one,
                            other,
                            coreference.nearness(mentions.get(one), mentions.get(other)),
                            coreference.evidence(mentions.get(one), mentions.get(other))));
                }
            }
            Files.write(out, table);
            Files.write(out.resolveSibling(out.getFileName() + ".vectors"), vectors(mentions));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The vectors of the words, one after the other, in floating-point numbers of 32 bits, the lowest byte first. */
    private static byte[] vectors(List<EventMention> mentions) {
        List<float[]> vectors =
                mentions.stream().map(mention -> mention.sense().values()).toList();
        int width = vectors.stream().mapToInt(vector -> vector.length).max().orElse(0);
        ByteBuffer bytes =
                ByteBuffer.allocate(Float.BYTES * width * vectors.size()).order(ByteOrder.LITTLE_ENDIAN);
        for (float[] vector : vectors) {
            for (float value : Arrays.copyOf(vector, width)) {
                bytes.putFloat(value);
            }
        }
        return bytes.array();
    }

    private static ArticleSource source(Path manifest, String line) {
        String[] cells = line.split("\t", -1);
        ArticleSource source = ArticleSource.of(manifest.resolveSibling(cells[0]));
        return cells.length > 1 && !cells[1].isBlank() ? source.dated(TimeSpan.parse(cells[1].strip())) : source;
    }

    private Extract extract(Article article) {
        return extractor.read(article, tagger.tag(article).resolve(article.published()));
    }

    private static String row(EventMention mention) {
        Sentence sentence = mention.draft().sentence();
        Block block = sentence.block();
        Token token = sentence.word(mention.draft().trigger()).token();
        String text = block.text();
        return String.join(
                        "\t",
                        "M",
                        mention.article().source().address(),
                        text.substring(Math.max(0, token.start() - AROUND), token.start()),
                        token.text(),
                        text.substring(token.end(), Math.min(text.length(), token.end() + AROUND)),
                        Integer.toString(sentence.number()),
                        sentence.text(0, sentence.size()).replaceAll("\\s+", " "),
                        mention.time().map(TimeSpan::edtf).orElse("-"),
                        mention.status().name(),
                        mention.word().toString(),
                        mention.roles().toString())
                .replaceAll("[\\r\\n]", " ");
    }

    private static String row(int one, int other, Coreference.Nearness nearness, CoreferenceEvidence evidence) {
        return "P\t" + one + "\t" + other + "\t" + nearness.name().toLowerCase(Locale.ROOT) + "\t"
                + Stream.of(Reason.values())
                        .filter(reason -> evidence.of(reason) != 0)
                        .map(reason -> reason.ordinal() + ":" + (float) evidence.of(reason))
                        .collect(Collectors.joining(" "));
    }
}
