package dateline.building;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.article.Source;
import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.dossier.Origin;
import dateline.dossier.Status;
import dateline.importing.Entry;
import dateline.importing.Imported;
import dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatedEventsTest {

    private static final Dossier NOTHING = new Dossier("", List.of(), List.of(), List.of(), List.of(), List.of());

    private final StatedEvents stated = new StatedEvents(LocalDate.of(2024, 3, 1), "Stated.");

    private static Imported timeline(String id, Entry... entries) {
        Block text = new Block.Paragraph(id + ".1", "Talks in Bali. Talks in Lima.");
        Section section = new Section(new Block.Heading(id + ".0", "", 2), List.of(text));
        return new Imported(
                new Article(
                        id,
                        new Block.Heading(id + "/title", "Talks", 1),
                        Source.UNKNOWN,
                        Optional.empty(),
                        List.of(section)),
                List.of(entries),
                List.of());
    }

    private static Entry entry(String id, int start, String time, String group) {
        return new Entry(
                new TextSpan(id + ".1", start, start + 13),
                Optional.of(TimeSpan.parse(time)),
                Optional.of(group).filter(name -> !name.isEmpty()),
                List.of());
    }

    @Test
    void makesAnEventOfEachEntryAndAnIssueOfEachGroup() {
        Dossier dossier = stated.added(
                NOTHING,
                List.of(timeline(
                        "a1", entry("a1", 0, "2022-11-14", "Summits"), entry("a1", 15, "2024-11", "Summits"))));

        assertThat(dossier.events()).extracting(Event::title).containsExactly("Talks in Bali", "Talks in Lima");
        assertThat(dossier.events()).extracting(Event::origin).containsOnly(Origin.CURATED);
        assertThat(dossier.events()).extracting(Event::status).containsExactly(Status.HAPPENED, Status.EXPECTED);
        assertThat(dossier.events())
                .extracting(event -> event.curated().orElseThrow().note())
                .containsOnly("Stated.");
        assertThat(dossier.issues()).extracting(Issue::name).containsExactly("Summits");
        assertThat(dossier.events())
                .allSatisfy(event -> assertThat(event.issues())
                        .containsExactly(dossier.issues().getFirst().id()));
    }

    @Test
    void joinsGroupsOfOneNameAndKeepsIdsApart() {
        Dossier first = stated.added(NOTHING, List.of(timeline("a1", entry("a1", 0, "2022", "Summits"))));
        Dossier both = stated.added(first, List.of(timeline("a2", entry("a2", 0, "2023", "Summits"))));

        assertThat(both.issues()).isEqualTo(first.issues());
        assertThat(both.events()).hasSize(2).extracting(Event::id).doesNotHaveDuplicates();
        assertThat(both.articles()).hasSize(2);
    }
}
