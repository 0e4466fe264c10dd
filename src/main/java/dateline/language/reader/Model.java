package dateline.language.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.Result;
import ai.onnxruntime.OrtSession.SessionOptions;
import dateline.language.reader.Scores.Arcs;
import dateline.language.reader.Scores.Events;
import dateline.language.reader.Scores.Tags;
import dateline.language.reader.UnreadableModelException.Reason;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The trained graph, run by ONNX Runtime in the thread that asks. Any number of threads may ask at once. */
final class Model {

    private final OrtEnvironment environment;
    private final OrtSession session;

    /** Makes the graph ready to run; `products` is one that shows how this processor multiplies. */
    Model(byte[] graph, byte[] products) throws UnreadableModelException {
        try (SessionOptions options = new SessionOptions()) {
            environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            if (!ByteProducts.areExact(environment, products)) {
                options.addConfigEntry("session.x64quantprecision", "1");
            }
            session = environment.createSession(graph, options);
        } catch (OrtException e) {
            throw new UnreadableModelException(Reason.MODEL, "reader.onnx: " + e.getMessage(), e);
        } catch (LinkageError | RuntimeException e) {
            throw new UnreadableModelException(Reason.RUNTIME, "ONNX Runtime does not run here: " + e.getMessage(), e);
        }
    }

    /** What it says of a window of one word or more. */
    Scores scores(TextWindow window) {
        Map<String, OnnxTensor> given = new HashMap<>();
        try {
            given.put("input_ids", tensor(window.pieces()));
            given.put(
                    "attention_mask",
                    tensor(window.pieces().stream().map(piece -> 1).toList()));
            given.put("shape", tensor(window.shapes()));
            given.put("first_piece", tensor(window.first()));
            given.put("last_piece", tensor(window.last()));
            given.put("sentence", tensor(window.sentences()));
            try (Result told = session.run(given)) {
                return scores(told);
            }
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        } finally {
            given.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(List<Integer> values) throws OrtException {
        LongBuffer row =
                LongBuffer.wrap(values.stream().mapToLong(Integer::longValue).toArray());
        return OnnxTensor.createTensor(environment, row, new long[] {1, values.size()});
    }

    private static Scores scores(Result told) {
        return new Scores(
                new Tags(matrix(told, "upos"), matrix(told, "feats"), matrix(told, "lemma")),
                new Arcs(matrix(told, "arc"), columns(tensor(told, "head")), matrix(told, "relation")),
                matrix(told, "name"),
                new Events(
                        matrix(told, "event"),
                        matrix(told, "status"),
                        matrix(told, "time_of_event"),
                        matrix(told, "sense")));
    }

    private static OnnxTensor tensor(Result told, String output) {
        return (OnnxTensor) told.get(output).orElseThrow(() -> new IllegalStateException("no output " + output));
    }

    private static Matrix matrix(Result told, String output) {
        OnnxTensor tensor = tensor(told, output);
        int rows = (int) tensor.getInfo().getShape()[1];
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return new Matrix(values, values.length / rows);
    }

    private static int[][] columns(OnnxTensor tensor) {
        long[] shape = tensor.getInfo().getShape();
        int[][] found = new int[(int) shape[1]][(int) shape[2]];
        LongBuffer values = tensor.getLongBuffer();
        for (int[] row : found) {
            for (int at = 0; at < row.length; at++) {
                row[at] = (int) values.get();
            }
        }
        return found;
    }
}
