package dateline.extraction.issues;

import dateline.dossier.Issue;
import java.util.List;

/**
 * The issues of a dossier and what belongs to them.
 *
 * @param issues those that were held first, then the largest first
 * @param ofMembers for each member, in the order in which they were given, the ids of its issues
 */
record IssueThreads(List<Issue> issues, List<List<String>> ofMembers) {

    IssueThreads {
        issues = List.copyOf(issues);
        ofMembers = List.copyOf(ofMembers);
    }
}
