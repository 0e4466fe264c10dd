import dateline.language.SentenceSplitter;
import dateline.language.Vocabulary;
import dateline.language.reader.Reader;
import dateline.language.reader.Readers;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Prints the trees of text files, a word a line: where it begins and ends in its file, in code units, its part of speech, its
 * lemma, its head as the number of a word in the sentence, and its relation. An empty line ends a sentence, "= FILE" begins a file.
 *
 * <pre>java -cp 'target/dateline/lib/*' src/test/quality/Trees.java FILE…</pre>
 */
final class Trees {

    private Trees() {}

    public static void main(String[] files) throws Exception {
        Reader reader = Readers.of(Locale.ENGLISH);
        Vocabulary vocabulary = Vocabulary.of(Locale.ENGLISH);
        long sentences = 0;
        long start = System.nanoTime();
        for (String file : files) {
            IO.println("= " + file);
            List<Tree> trees = reader.read(SentenceSplitter.sentences(Files.readString(Path.of(file)), vocabulary))
                    .trees();
            sentences += trees.size();
            for (Tree tree : trees) {
                for (Word word : tree.words()) {
                    IO.println(word.token().start() + "\t" + word.token().end() + "\t" + word.part() + "\t"
                            + word.lemma() + "\t" + word.head() + "\t" + word.relation());
                }
                IO.println();
            }
        }
        System.err.printf(
                "%d sentences, %.1f ms each%n", sentences, (System.nanoTime() - start) / 1e6 / Math.max(1, sentences));
    }
}
