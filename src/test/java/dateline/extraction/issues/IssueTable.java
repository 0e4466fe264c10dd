package dateline.extraction.issues;

import dateline.article.Article;
import dateline.dating.TimeTagger;
import dateline.dossier.Dossier;
import dateline.extraction.Extract;
import dateline.extraction.Extractor;
import dateline.extraction.TrainingText;
import dateline.extraction.events.EventThreshold;
import dateline.extraction.issues.IssueMember.ToldAt;
import dateline.extraction.merging.Merger;
import dateline.language.Vocabulary;
import dateline.language.Weights;
import dateline.language.reader.Readers;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Prints the events of plain texts, how they are alike and what their issues may be called, for {@code src/training/issues.py} to learn
 * from. The lines printed begin with the text's name and are
 * {@code event TAB number TAB sentence with its ⟦word⟧}, {@code pair TAB number TAB number TAB likeness…}, and
 * {@code name TAB number,… TAB phrase TAB feature=value…}.
 */
final class IssueTable {

    private final Vocabulary vocabulary = Vocabulary.of(Locale.ENGLISH);
    private final Extractor extractor;
    private final TimeTagger tagger = TimeTagger.of(Locale.ENGLISH);
    private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);

    private IssueTable() throws Exception {
        this.extractor = new Extractor(Readers.of(Locale.ENGLISH), EventThreshold.USUAL);
    }

    public static void main(String... manifest) throws Exception {
        IssueTable table = new IssueTable();
        for (TrainingText text : TrainingText.of(Path.of(manifest[0]))) {
            table.print(text.name(), text.article());
        }
        table.out.flush();
    }

    private void print(String name, Article article) throws Exception {
        Extract extract = extractor.read(article, tagger.tag(article).resolve(article.published()));
        Dossier empty = new Dossier("", List.of(article), List.of(), List.of(), List.of(), List.of());
        Dossier dossier = new Merger(vocabulary, empty).with(List.of(), List.of(extract));
        print(name, dossier, IssueMaker.members(dossier, List.of(extract)));
    }

    private void print(String name, Dossier dossier, List<IssueMember> members) {
        List<List<FeatureVector>> kinds = Stream.of(IssueFeature.values())
                .map(kind -> new IssueFeatures(new Weights(Map.of(kind.weight(), 1d)), vocabulary, members))
                .map(features -> members.stream().map(features::of).toList())
                .toList();
        for (int one = 0; one < members.size(); one++) {
            for (ToldAt place : members.get(one).places()) {
                line(name, "event", one, marked(place));
            }
            for (int other = 0; other < one; other++) {
                int[] both = {one, other};
                line(
                        name,
                        "pair",
                        one,
                        other,
                        kinds.stream()
                                .map(kind -> "%.4f".formatted(kind.get(both[0]).product(kind.get(both[1]))))
                                .collect(Collectors.joining("\t")));
            }
        }
        List<List<Integer>> groups = dossier.issues().stream()
                .map(issue -> IntStream.range(0, members.size())
                        .filter(at -> dossier.events().get(at).issues().contains(issue.id()))
                        .boxed()
                        .toList())
                .toList();
        IssueNamer namer = new IssueNamer(
                vocabulary,
                new Weights(Map.of()),
                groups.stream()
                        .map(group -> group.stream().map(members::get).toList())
                        .toList(),
                List.of());
        for (int issue = 0; issue < groups.size(); issue++) {
            String group = groups.get(issue).stream().map(String::valueOf).collect(Collectors.joining(","));
            namer.candidates(issue)
                    .forEach((phrase, features) -> line(
                            name,
                            "name",
                            group,
                            phrase,
                            features.entrySet().stream()
                                    .map(feature -> feature.getKey() + "=" + feature.getValue())
                                    .collect(Collectors.joining("\t"))));
        }
    }

    private static String marked(ToldAt place) {
        int word = place.word();
        return (place.sentence()
                                .block()
                                .text()
                                .substring(
                                        place.sentence().start(),
                                        place.sentence().word(word).token().start())
                        + "\u27e6" + place.sentence().word(word).text() + "\u27e7"
                        + place.sentence()
                                .block()
                                .text()
                                .substring(
                                        place.sentence().word(word).token().end(),
                                        place.sentence().end()))
                .replaceAll("\\s+", " ");
    }

    private void line(Object... cells) {
        out.println(Stream.of(cells).map(String::valueOf).collect(Collectors.joining("\t")));
    }
}
