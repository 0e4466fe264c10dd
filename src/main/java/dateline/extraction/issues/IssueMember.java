package dateline.extraction.issues;

import dateline.extraction.text.Sentence;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;

/**
 * An event as issues are made of it.
 *
 * @param places where it is told; empty when that is no longer known
 * @param issues ids of the issues that the dossier has it in; those are kept
 */
record IssueMember(String title, List<ToldAt> places, Optional<TimeSpan> time, List<String> issues) {

    IssueMember {
        places = List.copyOf(places);
        issues = List.copyOf(issues);
    }

    /**
     * Where an event is told.
     *
     * @param article the number of the article in the dossier
     * @param word the word of the sentence that tells it
     */
    record ToldAt(int article, Sentence sentence, int word) {}
}
