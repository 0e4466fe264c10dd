package dateline.extraction;

import dateline.article.TextSpan;
import dateline.time.TimeSpan;
import java.util.Optional;

/**
 * An event that a document states as such, as a timeline or a calendar does.
 *
 * @param passage its words in the article
 * @param group the name under which the document puts it, if any
 */
public record Stated(TextSpan passage, TimeSpan time, Optional<String> group) {}
