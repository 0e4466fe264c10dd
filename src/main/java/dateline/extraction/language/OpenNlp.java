package dateline.extraction.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** English parts of speech from OpenNLP, its model trained on the English Web Treebank. The model is read when first asked for. */
public final class OpenNlp implements Supplier<PartTagger> {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final Supplier<POSModel> model = new Lazily<>(OpenNlp::read);

    /** A tagger for one thread; those from one source share the model. */
    @Override
    public PartTagger get() {
        POSTaggerME tagger = new POSTaggerME(model.get(), POSTagFormat.UD);
        return words -> parts(tagger.tag(words.toArray(String[]::new)));
    }

    private static List<Part> parts(String[] tags) {
        return Arrays.stream(tags).map(OpenNlp::part).toList();
    }

    private static Part part(String tag) {
        try {
            return Part.valueOf(tag);
        } catch (IllegalArgumentException unknown) {
            return Part.X;
        }
    }

    private static POSModel read() {
        try (InputStream in = Objects.requireNonNull(OpenNlp.class.getResourceAsStream(MODEL), MODEL)) {
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
