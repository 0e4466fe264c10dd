package dateline.ui.reader;

import dateline.article.TextSpan;
import dateline.dossier.Event;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuItem;

/**
 * Where the text leads to, in other parts of the window.
 *
 * @param date to another date of the article
 * @param addEvent to an event that the words tell
 * @param menu what can be done with an event that is told
 * @param section what can be done with the section whose heading is at a place; nothing elsewhere
 */
public record TextLinks(
        Runnable date,
        Consumer<TextSpan> addEvent,
        Function<Event, List<MenuItem>> menu,
        Function<TextSpan, List<MenuItem>> section) {}
