package dateline.library.json;

import dateline.library.DossierException;
import dateline.library.Problem;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Opens the JSON files of people: UTF-8 only, within limits, and every failure is a {@link Problem} with its place. */
final class JsonInput {

    private final Limits limits;
    private final JsonMapper mapper;

    JsonInput(Limits limits) {
        this.limits = limits;
        this.mapper = JsonMapper.builder(JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .streamReadConstraints(limits)
                        .build())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    /** What is done with the one value of a file; the parser stands on its first token and is left on its last. */
    interface Parsing {
        void parse(JsonParser parser);
    }

    /** Parses a file; throws with the first thing that is wrong with it as a file or as JSON. */
    void read(Path file, Parsing parsing) throws DossierException {
        try (Reader text = Utf8.open(file, limits.fileSize());
                JsonParser parser = mapper.createParser(text)) {
            parse(file, parser, parsing);
        } catch (IOException e) {
            throw new DossierException(file, Problems.ofReading(e), e);
        }
    }

    private static void parse(Path file, JsonParser parser, Parsing parsing) throws IOException, DossierException {
        try {
            if (parser.nextToken() == null) {
                throw new Refused("file.empty");
            }
            parsing.parse(parser);
            if (parser.nextToken() != null) {
                Problem trailing = Problem.of("json.trailing");
                throw new DossierException(file, List.of(trailing.at(Problems.place(parser.currentTokenLocation()))));
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new DossierException(file, Problems.ofParsing(e, parser.currentLocation()), e);
        }
    }

    /** A small file as a whole. */
    JsonNode tree(Path file) throws DossierException {
        List<JsonNode> value = new ArrayList<>(1);
        read(file, parser -> value.add(tree(parser)));
        return value.getFirst();
    }

    /** The value at which the parser stands; it must not be larger than one element may be. */
    JsonNode tree(JsonParser parser) {
        try {
            return mapper.readTree(new Counted(parser, limits.nodes()));
        } catch (NumberFormatException exponent) {
            throw new Stopped("json.exponent");
        }
    }

    /** Passes over the value at which the parser stands, which has the same bounds: its keys are kept until it ends. */
    void skip(JsonParser parser) {
        JsonParser counted = new Counted(parser, limits.nodes());
        int depth = 0;
        do {
            depth += change(counted.currentToken());
        } while (depth > 0 && counted.nextToken() != null);
    }

    private static int change(JsonToken token) {
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    /** Stops a value that would fill the memory. */
    private static final class Counted extends JsonParserDelegate {

        private final int limit;
        private int count;

        Counted(JsonParser parser, int limit) {
            super(parser);
            this.limit = limit;
        }

        @Override
        public JsonToken nextToken() {
            Limits.check(++count, limit, "json.many");
            return super.nextToken();
        }

        @Override
        public String nextName() {
            Limits.check(++count, limit, "json.many");
            return super.nextName();
        }
    }
}
