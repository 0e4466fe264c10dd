package dateline.importing;

import dateline.article.TextSpan;
import dateline.time.TimeSpan;
import java.util.Optional;

/**
 * An event that a timeline or a calendar states.
 *
 * @param passage its title, or else its words, in the article
 * @param time when, as the document says
 * @param group the name under which the document puts it, if any
 */
public record Entry(TextSpan passage, TimeSpan time, Optional<String> group) {}
