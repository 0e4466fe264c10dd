package dateline.building;

import dateline.article.Block;
import dateline.article.TextSpan;
import dateline.dossier.CuratedTime;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Issue;
import dateline.dossier.Mention;
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
        List<Event> events = new ArrayList<>(dossier.events());
        for (Imported imported : articles) {
            Map<String, Block> blocks = new LinkedHashMap<>();
            imported.article().blocks().forEach(block -> blocks.put(block.id(), block));
            int number = 0;
            for (Entry entry : imported.entries()) {
                Optional<Issue> issue = entry.group()
                        .map(name -> issues.computeIfAbsent(
                                name, any -> new Issue("stated-" + (issues.size() + 1), name, List.of(), List.of())));
                events.add(event(
                        imported.article().id() + "-stated-" + ++number, entry, words(entry.passage(), blocks), issue));
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

    private Event event(String id, Entry entry, String title, Optional<Issue> issue) {
        return new Event(
                id,
                title,
                Optional.of(new CuratedTime(entry.time(), note)),
                new Standing(status(entry), Origin.CURATED),
                new Involvement(issue.map(Issue::id).stream().toList(), List.of()),
                List.of(new Mention(entry.passage(), Optional.empty(), Optional.empty())));
    }

    private Status status(Entry entry) {
        return !entry.time().openStart() && entry.time().earliest().isAfter(today) ? Status.EXPECTED : Status.HAPPENED;
    }
}
