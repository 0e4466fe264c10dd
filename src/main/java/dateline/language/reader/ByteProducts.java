package dateline.language.reader;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.Result;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/** How this processor multiplies 8 bits, told by a graph that multiplies its input with a square of the highest weight there is. */
final class ByteProducts {

    private static final int SIDE = 16;
    private static final int HIGHEST = 255;

    private ByteProducts() {}

    /**
     * Whether it adds up such products as they are. An x86 without VNNI adds each two of them in 16 bits, which overflow, unless ONNX
     * Runtime is told to take a slower way.
     */
    static boolean areExact(OrtEnvironment environment, byte[] graph) throws OrtException {
        byte[] highest = new byte[SIDE * SIDE];
        Arrays.fill(highest, (byte) HIGHEST);
        try (OrtSession session = environment.createSession(graph);
                OnnxTensor given = OnnxTensor.createTensor(
                        environment, ByteBuffer.wrap(highest), new long[] {SIDE, SIDE}, OnnxJavaType.UINT8);
                Result told = session.run(Map.of("given", given))) {
            int[][] sums = (int[][]) told.get(0).getValue();
            return Arrays.stream(sums)
                    .flatMapToInt(IntStream::of)
                    .allMatch(sum -> sum == SIDE * HIGHEST * Byte.MAX_VALUE);
        }
    }
}
