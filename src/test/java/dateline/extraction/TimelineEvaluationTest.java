package dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.dossier.Actor;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.time.TimeSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Builds one dossier of annotated articles, which are no part of this project, and writes for each entity of the gold standard its
 * timeline in the format of the timeline task of SemEval-2015: {@code mvn test -Dtest=TimelineEvaluationTest -Dcorpora=DIR}. DIR holds
 * {@code timelines-dev} with {@code text/*.tml} and {@code gold/ENTITY.txt}. The timelines go to {@code target/timelines/happened},
 * and to {@code reported} with the day of the article where an event has no time; how many of the gold mentions are there is printed.
 */
class TimelineEvaluationTest {

    /** Events of one time: the names of their mentions by time, in order. */
    private final Map<String, GoldDocument> documents = new TreeMap<>();

    @Test
    void writesATimelineForEachEntity() throws IOException {
        String corpora = System.getProperty("corpora", "");
        Path folder = Path.of(corpora, "timelines-dev");
        Assumptions.assumeTrue(
                !corpora.isEmpty() && Files.isDirectory(folder.resolve("text")),
                "skipped: no annotated timelines given with -Dcorpora=DIR");
        for (Path file : files(folder.resolve("text"))) {
            GoldDocument document = new GoldDocument(Files.readString(file));
            documents.put(document.id(), document);
        }
        long begin = System.nanoTime();
        Article[] articles =
                documents.values().stream().map(GoldDocument::article).toArray(Article[]::new);
        Dossier dossier = Texts.dossier(List.of(), articles);
        System.out.printf(
                "%d articles, %d events, %d mentions, %d with several times, %.2f s%n",
                articles.length,
                dossier.events().size(),
                dossier.events().stream()
                        .mapToInt(event -> event.mentions().size())
                        .sum(),
                dossier.events().stream()
                        .filter(event -> event.told().size() > 1)
                        .count(),
                (System.nanoTime() - begin) / 1e9);
        for (Path gold : files(folder.resolve("gold"))) {
            score(gold, dossier);
        }
        assertThat(dossier.events()).isNotEmpty();
    }

    private void score(Path gold, Dossier dossier) throws IOException {
        List<String> lines = Files.readAllLines(gold);
        List<Event> events = dossier.events().stream()
                .filter(event -> concerns(event, lines.getFirst(), dossier))
                .toList();
        write("happened", gold, lines.getFirst(), events, false);
        write("reported", gold, lines.getFirst(), events, true);
        Map<String, String> expected = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\t");
            for (int column = 2; column < columns.length; column++) {
                expected.put(columns[column].strip(), columns[1]);
            }
        }
        Map<String, String> found = new HashMap<>();
        events.forEach(event -> names(event).forEach(name -> found.put(name, date(event.time()))));
        Set<String> both = new HashSet<>(expected.keySet());
        both.retainAll(found.keySet());
        long dated = both.stream()
                .filter(name -> Objects.equals(found.get(name), expected.get(name)))
                .count();
        System.out.printf(
                "%-24s gold %3d, found %3d, shared %3d, of the same date %3d%n",
                gold.getFileName(), expected.size(), found.size(), both.size(), dated);
        if (System.getProperty("errors") != null) {
            expected.keySet().stream()
                    .filter(name -> !both.contains(name))
                    .sorted()
                    .forEach(name -> System.out.println("  missed " + name + " " + expected.get(name)));
            both.stream()
                    .filter(name -> !Objects.equals(found.get(name), expected.get(name)))
                    .sorted()
                    .forEach(name -> System.out.println(
                            "  dated " + name + " " + found.get(name) + " for " + expected.get(name)));
        }
    }

    private boolean concerns(Event event, String entity, Dossier dossier) {
        String wanted = entity.toLowerCase(Locale.ROOT);
        boolean acts = dossier.actors().stream()
                .filter(actor -> event.actors().contains(actor.id()))
                .flatMap(TimelineEvaluationTest::names)
                .anyMatch(name -> name.equalsIgnoreCase(entity)
                        || wanted.endsWith(" " + name.toLowerCase(Locale.ROOT)) && name.indexOf(' ') > 0);
        return acts
                || event.title().toLowerCase(Locale.ROOT).contains(wanted)
                || event.mentions().stream()
                        .anyMatch(mention -> words(dossier, mention.clause()).contains(wanted));
    }

    private static String words(Dossier dossier, dateline.article.TextSpan span) {
        return dossier.articles().stream()
                .flatMap(article -> article.blocks().stream())
                .filter(block -> block.id().equals(span.block()))
                .map(block -> block.text(span).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static Stream<String> names(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream());
    }

    private GoldDocument document(String name, char end) {
        return Objects.requireNonNull(documents.get(name.substring(0, name.indexOf(end))), name);
    }

    private List<String> names(Event event) {
        return event.mentions().stream()
                .flatMap(mention -> mention.trigger().stream())
                .map(span -> document(span.block(), '/').name(span))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void write(String kind, Path gold, String entity, List<Event> events, boolean reported) throws IOException {
        Map<String, List<List<String>>> byDate = new TreeMap<>(Comparator.naturalOrder());
        for (Event event : events) {
            List<String> names = names(event);
            if (!names.isEmpty()) {
                Optional<TimeSpan> time = event.time();
                String date = time.isEmpty() && reported
                        ? document(names.getFirst(), '-').day()
                        : date(time);
                byDate.computeIfAbsent(date, none -> new ArrayList<>()).add(names);
            }
        }
        List<String> lines = new ArrayList<>(List.of(entity));
        int rank = 0;
        for (Map.Entry<String, List<List<String>>> one : byDate.entrySet()) {
            rank += one.getKey().startsWith("X") ? 0 : 1;
            for (List<String> names : one.getValue()) {
                lines.add((one.getKey().startsWith("X") ? 0 : rank) + "\t" + one.getKey() + "\t"
                        + String.join("\t", names));
            }
        }
        Path folder = Files.createDirectories(Path.of("target/timelines", kind));
        Files.write(folder.resolve(gold.getFileName()), lines);
    }

    /** As the task writes it: a day, a month or a year; of a longer time the beginning. */
    private static String date(Optional<TimeSpan> time) {
        return time.map(span -> span.edtf().replaceFirst("[/T].*", "").replaceAll("[~?%]", ""))
                .filter(date -> date.matches("[\\d-]+"))
                .orElse("XXXX-XX-XX");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
