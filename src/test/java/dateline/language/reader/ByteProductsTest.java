package dateline.language.reader;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ByteProductsTest {

    @Test
    void areNotExactWhereASumIsLower() throws IOException, OrtException {
        byte[] lower = products();
        int weights = indexOfHighest(lower);
        Arrays.fill(lower, weights, weights + 1, (byte) (Byte.MAX_VALUE - 1));

        assertThat(ByteProducts.areExact(OrtEnvironment.getEnvironment(), lower))
                .isFalse();
    }

    static byte[] products() throws IOException {
        try (InputStream file = ByteProductsTest.class.getResourceAsStream("/models/products.onnx")) {
            return file.readAllBytes();
        }
    }

    /** Where the weights begin, of which each is the highest. */
    private static int indexOfHighest(byte[] graph) {
        int at = 0;
        while (graph[at] != Byte.MAX_VALUE || graph[at + 1] != Byte.MAX_VALUE) {
            at++;
        }
        return at;
    }
}
