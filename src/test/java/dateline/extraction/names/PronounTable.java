package dateline.extraction.names;

import dateline.article.Article;
import dateline.dating.TimeTagger;
import dateline.extraction.Texts;
import dateline.extraction.VectorCell;
import dateline.extraction.text.ArticleReader;
import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import dateline.language.reader.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prints whom the pronouns of annotated texts may mean, for {@code src/training/pronouns.py} to learn whom they do mean. A line is
 * {@code document TAB number of the pronoun TAB 1 for the right one, else 0 TAB feature|feature… TAB pronoun TAB noun}, the last two as the
 * values of their encoder's vectors, which are told where {@code pronoun-map.tsv} and {@code noun-map.tsv} are empty; the first of each
 * pronoun is nobody.
 * Reads parts of GUM ({@code .conllu}) and texts with what pronouns mean in brackets ({@code .txt}, see {@link BracketedText}).
 *
 * @see <a href="https://gucorpling.org/gum/">GUM</a>, whose column MISC tells which phrases mean the same
 */
final class PronounTable implements PronounChooser {

    private static final Pattern BRACKET = Pattern.compile("\\((\\d+)-[^()]*(\\)?)|(\\d+)\\)");

    /** A text of which it is known whether a pronoun means somebody. */
    private record Annotated(String name, Article article, BiPredicate<ReferringWord, Referent> isMeant) {}

    /** A phrase: whom it means, its first word, and whether it is closed. */
    private record Phrase(String id, int from) {}

    private final String document;
    private final BiPredicate<ReferringWord, Referent> isMeant;
    private int count;

    /**
     * For one text.
     *
     * @param isMeant whether a pronoun means somebody or something
     */
    private PronounTable(String document, BiPredicate<ReferringWord, Referent> isMeant) {
        this.document = document;
        this.isMeant = isMeant;
    }

    @Override
    public int choose(ReferringWord pronoun, List<Candidate> candidates) {
        List<Boolean> right = candidates.stream()
                .map(candidate -> candidate
                        .referent()
                        .filter(referent -> isMeant.test(pronoun, referent))
                        .isPresent())
                .toList();
        int chosen = Math.max(0, right.indexOf(true));
        for (int at = 0; at < candidates.size(); at++) {
            System.out.println(document + "\t" + count + "\t" + (right.get(at) || at == chosen ? 1 : 0) + "\t"
                    + String.join("|", candidates.get(at).features()) + "\t"
                    + VectorCell.of(pronoun.word().meaning().reference()) + "\t"
                    + candidates
                            .get(at)
                            .referent()
                            .map(Referent::reference)
                            .map(VectorCell::of)
                            .orElse(""));
        }
        count++;
        return chosen;
    }

    public static void main(String... files) throws Exception {
        Vocabulary vocabulary = Vocabulary.of(Locale.ENGLISH);
        CastReader casts = new CastReader(vocabulary, Locale.ENGLISH);
        ArticleReader articles = new ArticleReader(vocabulary, Readers.of(Locale.ENGLISH));
        TimeTagger tagger = TimeTagger.of(Locale.ENGLISH);
        for (String file : files) {
            for (Annotated text : annotated(Path.of(file))) {
                List<Sentence> sentences = articles.read(
                                text.article(),
                                tagger.tag(text.article())
                                        .resolve(text.article().published()))
                        .sentences();
                casts.read(sentences, new PronounTable(text.name(), text.isMeant()));
            }
        }
    }

    private static List<Annotated> annotated(Path file) throws IOException {
        String text = Files.readString(file);
        if (file.toString().endsWith(".txt")) {
            BracketedText bracketed = BracketedText.parse(text);
            return List.of(new Annotated(file.toString(), bracketed.article(), bracketed::isMeant));
        }
        return Stream.of(text.split("# newdoc id = "))
                .filter(document -> !document.isBlank())
                .map(PronounTable::ofGum)
                .toList();
    }

    private static Annotated ofGum(String text) {
        Map<String, Set<String>> meant = new HashMap<>();
        Article article = article(text, meant);
        return new Annotated(
                text.lines().findFirst().orElseThrow(),
                article,
                (pronoun, referent) -> Stream.of(referent.last(), referent.noun())
                        .anyMatch(mention -> !Collections.disjoint(meant(pronoun, meant), meant(mention, meant))));
    }

    private static Set<String> meant(ReferringWord mention, Map<String, Set<String>> meant) {
        return meant.getOrDefault(
                mention.sentence().block().id() + " " + mention.word().token().start(), Set.of());
    }

    private static Article article(String text, Map<String, Set<String>> meant) {
        List<String> blocks = new ArrayList<>(List.of("Text"));
        StringBuilder block = new StringBuilder();
        for (String sentence : text.split("\n\n")) {
            if (sentence.contains("# newpar") && !block.isEmpty()) {
                blocks.add(block.toString());
                block.setLength(0);
            }
            add(sentence, "a/" + blocks.size(), block, meant);
        }
        blocks.add(block.toString());
        return Texts.article("a", "", blocks.toArray(String[]::new));
    }

    /** Adds the words of a sentence to the block, and notes whom those mean that are the heads of phrases. */
    private static void add(String sentence, String id, StringBuilder block, Map<String, Set<String>> meant) {
        List<String[]> words = sentence.lines()
                .filter(line -> line.matches("\\d+\t.*"))
                .map(line -> line.split("\t"))
                .toList();
        int[] starts = new int[words.size()];
        Deque<Phrase> open = new ArrayDeque<>();
        for (int at = 0; at < words.size(); at++) {
            starts[at] = block.length();
            block.append(words.get(at)[1]);
            if (!words.get(at)[9].contains("SpaceAfter=No")) {
                block.append(' ');
            }
            for (Matcher found = BRACKET.matcher(words.get(at)[9]); found.find(); ) {
                boolean isOpened = found.group(1) != null;
                String whose = isOpened ? found.group(1) : found.group(3);
                if (isOpened) {
                    open.push(new Phrase(whose, at));
                }
                if (!isOpened || !found.group(2).isEmpty()) {
                    Phrase closed = open.stream()
                            .filter(phrase -> phrase.id().equals(whose))
                            .findFirst()
                            .orElse(new Phrase(whose, at));
                    open.remove(closed);
                    int start = starts[head(words, closed.from(), at)];
                    meant.computeIfAbsent(id + " " + start, none -> new HashSet<>())
                            .add(whose);
                }
            }
        }
    }

    /** The word of a phrase, both ends within, that hangs on none of it. */
    private static int head(List<String[]> words, int from, int to) {
        for (int at = from; at <= to; at++) {
            int head = Integer.parseInt(words.get(at)[6]) - 1;
            if (head < from || head > to) {
                return at;
            }
        }
        return from;
    }
}
