package dateline.building;

import dateline.article.Block;
import dateline.article.TextSpan;
import dateline.dossier.CuratedTime;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Issue;
import dateline.dossier.Mention;
import dateline.dossier.NameIds;
import dateline.dossier.Origin;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.importing.Entry;
import dateline.importing.Imported;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The events that documents state themselves, each an event of its own; a group becomes an issue.
 *
 * @param today what begins later is expected
 * @param note where their times are known from, one sentence
 */
public record StatedEvents(LocalDate today, String note) implements Findings {

    @Override
    public Dossier added(Dossier dossier, List<Imported> articles, Progress progress) {
        Map<String, Issue> issues = new LinkedHashMap<>();
        dossier.issues().forEach(issue -> issues.put(issue.name(), issue));
        NameIds ids = new NameIds(dossier.issues().stream().map(Issue::id).toList());
        List<Event> events = new ArrayList<>(dossier.events());
        for (Imported imported : articles) {
            Map<String, Block> blocks = new LinkedHashMap<>();
            imported.article().blocks().forEach(block -> blocks.put(block.id(), block));
            int number = 0;
            for (Entry entry : imported.entries()) {
                List<Issue> touched = issues(entry)
                        .map(name -> issues.computeIfAbsent(
                                name, any -> new Issue(ids.of(name), name, List.of(), List.of())))
                        .toList();
                events.add(event(
                        imported.article().id() + "-stated-" + ++number,
                        entry,
                        words(entry.passage(), blocks),
                        touched));
            }
        }
        return new Dossier(
                dossier.title(),
                Stream.concat(dossier.articles().stream(), articles.stream().map(Imported::article))
                        .toList(),
                events,
                List.copyOf(issues.values()),
                dossier.actors(),
                dossier.quotations());
    }

    private static String words(TextSpan passage, Map<String, Block> blocks) {
        return Optional.ofNullable(blocks.get(passage.block())).orElseThrow().text(passage);
    }

    private Event event(String id, Entry entry, String title, List<Issue> issues) {
        return new Event(
                id,
                title,
                entry.time().map(time -> new CuratedTime(time, note)),
                new Standing(
                        status(entry),
                        Origin.CURATED,
                        entry.particular("starred").equals("yes")),
                new Involvement(issues.stream().map(Issue::id).toList(), List.of(), place(entry)),
                List.of(new Mention(
                        entry.passage(), Optional.empty(), Optional.empty(), true, entry.particulars(), List.of())));
    }

    /** All that a table of ours names, or else the group. */
    private static Stream<String> issues(Entry entry) {
        String named = entry.particular("issues");
        return named.isBlank() ? entry.group().stream() : Stream.of(named.split("; "));
    }

    private static Optional<String> place(Entry entry) {
        return Stream.of("place", "location")
                .map(entry::particular)
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    /** As the document says, or by its date. */
    private Status status(Entry entry) {
        boolean isToCome = entry.time()
                .filter(time -> !time.openStart() && time.earliest().isAfter(today))
                .isPresent();
        return Stream.of(Status.values())
                .filter(status -> status.name().equalsIgnoreCase(entry.particular("status")))
                .findFirst()
                .orElse(isToCome ? Status.EXPECTED : Status.HAPPENED);
    }
}
