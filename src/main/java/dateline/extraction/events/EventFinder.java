package dateline.extraction.events;

import dateline.dossier.Headline;
import dateline.dossier.Status;
import dateline.extraction.clauses.Clause;
import dateline.extraction.names.Cast;
import dateline.extraction.text.ReadText;
import dateline.extraction.titles.HeadlineWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the events that an article tells. */
public record EventFinder(HeadlineWriter headlines) {

    /** From this weight on an event stands on the timeline. */
    private static final double LEAST = 0.5;

    /** The events, in reading order. */
    public List<Draft> events(ReadText text, Cast cast) {
        List<Draft> found = new ArrayList<>();
        text.sentences().forEach(sentence -> {
            for (int word = 0; word < sentence.size(); word++) {
                double weight = sentence.word(word).event().belongs();
                Optional<Headline> headline = weight < LEAST
                        ? Optional.empty()
                        : headlines.headline(new Clause(sentence, word), Status.HAPPENED, cast);
                if (headline.isPresent()) {
                    found.add(new Draft(
                            sentence,
                            word,
                            headline.get(),
                            new Telling(weight, Status.HAPPENED, Optional.empty()),
                            new Participants(List.of(), Optional.empty())));
                }
            }
        });
        return found;
    }
}
