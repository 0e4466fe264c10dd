package dateline.ui.shell;

import dateline.library.json.Recovered;
import dateline.messages.Messages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What is said of a dossier that was not saved when the program ended: what it is called, and when that was. */
record RecoveredWords(Messages messages) {

    /** In one sentence, with how many others there are. */
    String of(Recovered recovered, int others) {
        String when = DateTimeFormatter.ofPattern(messages.text("left.when"), Locale.ENGLISH)
                .format(recovered.when().atZone(ZoneId.systemDefault()));
        return recovered
                .origin()
                .map(file -> String.valueOf(file.getFileName()))
                .or(() -> Optional.of(recovered.title()).filter(title -> !title.isBlank()))
                .map(name -> messages.text("left", name, when, others))
                .orElseGet(() -> messages.text("left.untitled", when, others));
    }
}
