package dateline.language.reader;

import dateline.language.Vocabulary;
import dateline.language.reader.UnreadableModelException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The readers of languages. Each is loaded when it is first asked for, and then kept. */
public final class Readers {

    private static final Map<String, Loaded> LOADED = new ConcurrentHashMap<>();

    private Readers() {}

    /**
     * The reader of a language.
     *
     * @throws UnreadableModelException when there is none, or it does not run on this machine; asking again does not help
     */
    public static Reader of(Locale language) throws UnreadableModelException {
        return LOADED.computeIfAbsent(language.getLanguage(), Readers::loaded).reader();
    }

    /** A reader, or why there is none. */
    private sealed interface Loaded {

        Reader reader() throws UnreadableModelException;

        /** There is one. */
        record Able(Reader reader) implements Loaded {}

        /** There is none. */
        record Unable(UnreadableModelException reason) implements Loaded {

            @Override
            public Reader reader() throws UnreadableModelException {
                throw reason;
            }
        }
    }

    private static Loaded loaded(String language) {
        try {
            return new Loaded.Able(load(language));
        } catch (UnreadableModelException e) {
            return new Loaded.Unable(e);
        }
    }

    private static Reader load(String language) throws UnreadableModelException {
        String folder = "/models/" + language + "/";
        ModelDescription description = ModelDescription.of(bytes(folder + "reader.json"));
        return new RememberingReader(new OnnxReader(
                new Model(bytes(folder + "reader.onnx"), bytes("/models/products.onnx")),
                new WordPieces(lines(folder + "vocab.txt")),
                description,
                Vocabulary.of(Locale.of(language)),
                new MeaningMaps(
                        map(folder + "senses.tsv"),
                        map(folder + "pronoun-map.tsv"),
                        map(folder + "noun-map.tsv"),
                        map(folder + "head-map.tsv"),
                        map(folder + "part-map.tsv"))));
    }

    private static EncoderMap map(String file) throws UnreadableModelException {
        return EncoderMap.of(file, lines(file));
    }

    private static List<String> lines(String file) throws UnreadableModelException {
        return new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] bytes(String file) throws UnreadableModelException {
        try (InputStream in = Readers.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new UnreadableModelException("there is no " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UnreadableModelException(Reason.MODEL, file + ": " + e.getMessage(), e);
        }
    }
}
