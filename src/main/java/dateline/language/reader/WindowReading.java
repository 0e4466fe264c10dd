package dateline.language.reader;

import dateline.language.reader.TimeLinks.WordPlace;
import dateline.language.reader.WindowLinks.Scored;
import java.util.List;
import java.util.Map;

/** What the model tells of one window. */
record WindowReading(List<Tree> trees, Map<WordPlace, Scored> links) {}
