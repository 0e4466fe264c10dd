package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Annotation;
import dateline.article.TextSpan;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnnotatingTest {

    private static final TextSpan TALKS = new TextSpan("a/p0", 0, 5);
    private static final TextSpan BALLOON = new TextSpan("a/p1", 2, 9);

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final Annotating annotating = session.annotating();

    @BeforeEach
    void open() {
        session.open(Dossiers.twoArticles());
    }

    @Test
    void highlightsWordsOfSeveralBlocksAsOneStep() {
        annotating.highlight(List.of(TALKS, BALLOON));
        assertThat(annotating.marks()).containsExactly(new Annotation(TALKS, ""), new Annotation(BALLOON, ""));
        assertThat(session.history().undoableProperty().get()).contains("change.highlight");
        session.history().undo();
        assertThat(annotating.marks()).isEmpty();
    }

    @Test
    void writesANoteOnTheFirstOfSeveralBlocks() {
        annotating.note(List.of(TALKS, BALLOON), "Look this up");
        assertThat(annotating.at(TALKS)).contains(new Annotation(TALKS, "Look this up"));
        assertThat(annotating.at(BALLOON)).contains(new Annotation(BALLOON, ""));
        session.history().undo();
        assertThat(annotating.marks()).isEmpty();
    }

    @Test
    void writesNothingForABlankNote() {
        annotating.note(List.of(TALKS), " ");
        assertThat(annotating.marks()).isEmpty();
        assertThat(session.history().undoableProperty().get()).isEmpty();
    }

    @Test
    void findsTheInnermostMarkAtAPlace() {
        annotating.highlight(List.of(new TextSpan("a/p0", 0, 15)));
        annotating.note(List.of(TALKS), "Which?");
        assertThat(annotating.at(new TextSpan("a/p0", 2, 3)).map(Annotation::note))
                .contains("Which?");
        assertThat(annotating.at(new TextSpan("a/p0", 8, 9)).map(Annotation::note))
                .contains("");
        assertThat(annotating.at(new TextSpan("a/p0", 20, 21))).isEmpty();
    }

    @Test
    void tellsInTheNameOfTheStepWhatWasTakenAway() {
        annotating.note(List.of(TALKS), "Which?");
        annotating.remove(annotating.at(TALKS).orElseThrow());
        assertThat(session.history().undoableProperty().get()).contains("change.remove-note");
        session.history().undo();
        annotating.revise(annotating.at(TALKS).orElseThrow(), " ");
        assertThat(session.history().undoableProperty().get()).contains("change.remove-note");
        assertThat(annotating.marks()).isEmpty();
        annotating.highlight(List.of(TALKS));
        annotating.revise(annotating.at(TALKS).orElseThrow(), "");
        assertThat(annotating.marks()).as("nothing was written").hasSize(1);
        annotating.remove(annotating.at(TALKS).orElseThrow());
        assertThat(session.history().undoableProperty().get()).contains("change.remove-highlight");
        assertThat(annotating.marks()).isEmpty();
    }
}
