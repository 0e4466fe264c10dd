package dateline.extraction.text;

import dateline.language.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Supplier;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.SequenceValidator;

/**
 * English parts of speech from OpenNLP, its model trained on the English Web Treebank. The model is read when first asked for. Each
 * word gets the likeliest part behind those before it; to follow several readings at once takes three times as long, and tells
 * hardly a word otherwise.
 */
public final class OpenNlp implements Supplier<PartTagger> {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private static final String PARTS = "pos.model";

    private final Supplier<POSModel> model = new Lazily<>(OpenNlp::read);

    /** A tagger for one thread; those from one source share the model. */
    @Override
    public PartTagger get() {
        MaxentModel parts = model.get().getArtifact(PARTS);
        BeamSearch search = new BeamSearch(1, parts);
        POSContextGenerator context = model.get().getFactory().getPOSContextGenerator();
        SequenceValidator<String> valid = model.get().getFactory().getSequenceValidator();
        return words ->
                search.bestSequence(words.toArray(String[]::new), new Object[0], context, valid).getOutcomes().stream()
                        .map(OpenNlp::part)
                        .toList();
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
