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
        String when = when(recovered);
        return name(recovered)
                .map(name -> messages.text("left", name, when, others))
                .orElseGet(() -> messages.text("left.untitled", when, others));
    }

    /** Asks whether it can be deleted. */
    String discardQuestion(Recovered recovered) {
        return name(recovered)
                .map(name -> messages.text("left.discard.question", name))
                .orElseGet(() -> messages.text("left.discard.untitled"));
    }

    /** What is to be known for the answer. */
    String discardMore(Recovered recovered) {
        return messages.text("left.discard.more", when(recovered));
    }

    private static Optional<String> name(Recovered recovered) {
        return recovered
                .origin()
                .map(file -> String.valueOf(file.getFileName()))
                .or(() -> Optional.of(recovered.title()).filter(title -> !title.isBlank()));
    }

    private String when(Recovered recovered) {
        return DateTimeFormatter.ofPattern(messages.text("left.when"), Locale.ENGLISH)
                .format(recovered.when().atZone(ZoneId.systemDefault()));
    }
}
