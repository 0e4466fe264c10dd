import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.language.SentenceSplitter;
import dateline.language.Token;
import dateline.language.Vocabulary;
import dateline.language.reader.Reader;
import dateline.language.reader.Readers;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Prints the trees of text files, a word a line: where it begins and ends in its file, in code points, its part of speech, its
 * lemma, its head as the number of a word in the sentence, and its relation. An empty line ends a sentence, "= FILE" begins a file.
 *
 * <pre>java -cp 'target/dateline/lib/*' src/test/quality/Trees.java FILE…</pre>
 */
final class Trees {

    private Trees() {}

    public static void main(String[] files) throws Exception {
        long begun = System.nanoTime();
        Reader reader = Readers.of(Locale.ENGLISH);
        Vocabulary vocabulary = Vocabulary.of(Locale.ENGLISH);
        long loaded = System.nanoTime();
        PrintStream out = new PrintStream(System.out, false, UTF_8);
        int sentences = 0;
        for (String file : files) {
            String text = Files.readString(Path.of(file));
            List<List<Token>> words = SentenceSplitter.sentences(text, vocabulary);
            out.println("= " + file);
            reader.read(words).trees().forEach(tree -> print(tree, text, out));
            sentences += words.size();
        }
        out.flush();
        System.err.printf(
                "%.0f ms to load, %.1f ms for each of %d sentences%n",
                (loaded - begun) / 1e6, (System.nanoTime() - loaded) / 1e6 / Math.max(1, sentences), sentences);
    }

    private static void print(Tree tree, String text, PrintStream out) {
        for (Word word : tree.words()) {
            int start = text.codePointCount(0, word.token().start());
            int end = start
                    + text.codePointCount(word.token().start(), word.token().end());
            out.println(start + "\t" + end + "\t" + word.part() + "\t" + word.lemma() + "\t" + word.head() + "\t"
                    + word.relation());
        }
        out.println();
    }
}
