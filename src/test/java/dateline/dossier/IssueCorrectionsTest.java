package dateline.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.session.Dossiers;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class IssueCorrectionsTest {

    private final Dossier dossier = Dossiers.twoArticles();
    private final IssueCorrections corrections = new IssueCorrections(dossier);

    @Test
    void addsAnIssueWithAnIdOfItsOwn() {
        Dossier one = corrections.add("Energy");
        Dossier two = new IssueCorrections(one).add("Energy");

        assertThat(two.issues())
                .extracting(Issue::name)
                .containsExactly("Issue talks", "Issue airspace", "Issue trade", "Energy", "Energy");
        assertThat(two.issues()).extracting(Issue::id).doesNotHaveDuplicates();
        assertThat(two.events()).isEqualTo(dossier.events());
    }

    @Test
    void renamesAnIssueOnly() {
        Dossier renamed = corrections.rename("talks", "Summits");

        assertThat(renamed.issues())
                .extracting(Issue::name)
                .containsExactly("Summits", "Issue airspace", "Issue trade");
        assertThat(renamed.events()).isEqualTo(dossier.events());
    }

    @Test
    void coloursAnIssueOnlyAndGivesItTheColourOfItsPlaceAgain() {
        Dossier coloured = corrections.colour("airspace", OptionalInt.of(7));
        assertThat(coloured.issues())
                .extracting(issue -> new IssuePalette(coloured).styleClass(issue.id()))
                .containsExactly("issue-1", "issue-7", "issue-3");
        assertThat(coloured.events()).isEqualTo(dossier.events());

        assertThat(new IssueCorrections(coloured).colour("airspace", OptionalInt.empty()))
                .isEqualTo(dossier);
    }

    @Test
    void mergesTwoIssuesAndTheirEvents() {
        Dossier merged = corrections.merge("trade", "talks");

        assertThat(merged.issues()).extracting(Issue::id).containsExactly("airspace", "trade");
        assertThat(merged.issues().getLast().terms()).containsExactly("talks", "trade");
        assertThat(merged.events().getFirst().issues()).containsExactly("trade");
        assertThat(merged.events().get(2).issues()).as("touched both").containsExactly("trade");
        assertThat(merged.events().get(1)).isEqualTo(dossier.events().get(1));
    }

    @Test
    void doesNotMergeAnIssueWithItselfOrWithNone() {
        assertThat(corrections.merge("talks", "talks")).isEqualTo(dossier);
        assertThat(corrections.merge("talks", "none")).isEqualTo(dossier);
    }

    @Test
    void removesAnIssueAndKeepsItsEvents() {
        Dossier removed = corrections.remove("talks");

        assertThat(removed.issues()).extracting(Issue::id).containsExactly("airspace", "trade");
        assertThat(removed.events()).hasSize(4);
        assertThat(removed.events().getFirst().issues()).isEmpty();
        assertThat(removed.events().get(2).issues()).containsExactly("trade");
    }
}
