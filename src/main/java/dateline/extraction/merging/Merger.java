package dateline.extraction.merging;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.dossier.CuratedTime;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.Position;
import dateline.dossier.Quotation;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.extraction.Findings;
import dateline.extraction.Stated;
import dateline.extraction.events.Draft;
import dateline.extraction.language.Sentence;
import dateline.extraction.language.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes one dossier of what was found in articles. The same findings in the same order give the same dossier. */
public final class Merger {

    private static final int LONGEST_TITLE = 60;

    private final Vocabulary vocabulary;
    private final Actors actors = new Actors();
    private final Events events = new Events();
    private final Ids eventIds = new Ids();
    private final Map<String, String> blocks = new HashMap<>();
    private final Map<Sentence, Integer> told = new IdentityHashMap<>();
    private final Issues issues;
    private final List<Findings> findings;

    /** For findings whose articles have different ids. */
    public Merger(Vocabulary vocabulary, List<Findings> findings) {
        this.vocabulary = vocabulary;
        this.findings = List.copyOf(findings);
        this.issues = new Issues(
                findings.stream().flatMap(found -> found.matters().stream()).toList(),
                findings.stream()
                        .flatMap(found -> found.stated().stream())
                        .flatMap(stated -> stated.group().stream())
                        .distinct()
                        .toList());
    }

    /** The dossier, called so. */
    public Dossier dossier(String title) {
        List<Quotation> quotations = new ArrayList<>();
        for (Findings found : findings) {
            found.article().blocks().forEach(block -> blocks.put(block.id(), block.text()));
            found.drafts().forEach(draft -> told.merge(draft.sentence(), 1, Integer::sum));
            found.drafts().forEach(draft -> events.add(telling(found.article(), draft)));
            found.sayings()
                    .forEach(saying -> quotations.add(
                            new Quotation(actors.id(saying.speaker()), saying.passage(), saying.direct())));
            found.stances()
                    .forEach(stance -> issues.spokenOf(words(stance.passage()))
                            .forEach(issue -> issue.add(
                                    new Position(actors.id(stance.actor()), stance.summary(), stance.passage()))));
        }
        List<Event> made = new ArrayList<>();
        findings.forEach(found -> found.stated().forEach(stated -> made.add(event(stated))));
        events.all().forEach(tellings -> made.add(event(tellings)));
        return new Dossier(
                title,
                findings.stream().map(Findings::article).toList(),
                made,
                issues.all(),
                actors.actors(),
                quotations);
    }

    private Telling telling(Article article, Draft draft) {
        return Telling.of(
                article, draft, draft.actors().stream().map(actors::id).toList(), vocabulary);
    }

    private Event event(List<Telling> tellings) {
        Telling first = tellings.stream()
                .filter(telling -> telling.time().isPresent())
                .findFirst()
                .orElse(tellings.getFirst());
        Set<String> who = new LinkedHashSet<>(first.actors());
        Set<String> about = new LinkedHashSet<>();
        for (Telling telling : tellings) {
            who.addAll(telling.actors());
            about.addAll(issues(telling));
        }
        return new Event(
                eventIds.of(first.draft().title()),
                first.draft().title(),
                Optional.empty(),
                new Standing(tellings.getLast().status(), Origin.FOUND),
                new Involvement(List.copyOf(about), List.copyOf(who)),
                tellings.stream().map(Telling::mention).toList());
    }

    /** Those that the clause speaks of, or else the sentence. */
    private List<String> issues(Telling telling) {
        List<Topic> here = issues.spokenOf(words(telling.mention().clause()));
        List<Topic> found = here.isEmpty() && alone(telling)
                ? issues.spokenOf(words(telling.draft()
                        .sentence()
                        .span(0, telling.draft().sentence().size())))
                : here;
        return found.stream().map(Topic::id).toList();
    }

    /** Whether its sentence tells nothing else. */
    private boolean alone(Telling telling) {
        return told.getOrDefault(telling.draft().sentence(), 0) < 2;
    }

    private Event event(Stated stated) {
        String words = words(stated.passage()).strip();
        String title = words.length() > LONGEST_TITLE
                ? words.substring(
                        0,
                        words.lastIndexOf(' ', LONGEST_TITLE) > 0
                                ? words.lastIndexOf(' ', LONGEST_TITLE)
                                : LONGEST_TITLE)
                : words;
        List<String> about = stated.group()
                .flatMap(issues::named)
                .map(entry -> List.of(entry.id()))
                .orElseGet(() -> issues.spokenOf(words).stream().map(Topic::id).toList());
        return new Event(
                eventIds.of(title),
                title,
                Optional.of(new CuratedTime(stated.time(), "")),
                new Standing(Status.HAPPENED, Origin.CURATED),
                new Involvement(about, List.of()),
                List.of(new Mention(stated.passage(), Optional.empty(), Optional.empty())));
    }

    private String words(TextSpan span) {
        return Optional.ofNullable(blocks.get(span.block()))
                .map(text -> text.substring(span.start(), span.end()))
                .orElse("");
    }
}
