package dateline.cli;

import dateline.importing.Decoded;
import dateline.importing.Document;
import dateline.importing.ImportException;
import dateline.messages.Messages;
import dateline.time.TimeSpan;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of texts, one a line: {@code path TAB date}, the path relative to the list, the date as EDTF or missing. It may be in
 * any encoding that articles may be in; blank lines and those that begin with {@code #} are passed over.
 *
 * @param files those that there are, in the order of the list
 * @param problems of each line that names none: where, what, and what to do
 */
record Manifest(List<TextFile> files, List<String> problems) {

    /** Where a tab was typed as blanks. */
    private static final Pattern BLANKS = Pattern.compile("(.*\\S)\\s+(\\S+)");

    /** Throws when it cannot be read, or lists nothing. */
    static Manifest read(Path list, Messages messages) throws ImportException {
        List<String> lines = text(Document.read(list)).lines().toList();
        Manifest manifest = new Manifest(new ArrayList<>(), new ArrayList<>());
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                manifest.add(line, list, number, messages);
            }
        }
        if (manifest.files.isEmpty() && manifest.problems.isEmpty()) {
            throw new ImportException(String.valueOf(list.getFileName()), "manifest.nothing");
        }
        return manifest;
    }

    /** A zero that got into a path spoils that line only. */
    private static String text(Document list) throws ImportException {
        byte[] bytes = list.bytes();
        Optional<Decoded> decoded = Decoded.of(bytes);
        if (decoded.isEmpty()) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = bytes[i] == 0 ? (byte) '?' : bytes[i];
            }
            decoded = Decoded.of(bytes);
        }
        return decoded.orElseThrow(() -> new ImportException(list.name(), "text.binary"))
                .text();
    }

    private void add(String line, Path list, int number, Messages messages) {
        String where = list + ":" + number;
        String[] columns = columns(line, list);
        try {
            Path path = list.resolveSibling(columns[0].strip());
            if (!Files.exists(path)) {
                problems.add(messages.text("manifest.missing", where, columns[0]));
            } else {
                files.add(new TextFile(path, date(columns), Optional.of(where)));
            }
        } catch (InvalidPathException none) {
            problems.add(messages.text("manifest.path", where, columns[0]));
        } catch (DateTimeException none) {
            problems.add(messages.text("manifest.date", where, columns[1].strip()));
        }
    }

    private static String[] columns(String line, Path list) {
        String[] columns = line.split("\t", -1);
        Matcher blanks = BLANKS.matcher(line);
        boolean isTyped =
                columns.length == 1 && blanks.matches() && !isFile(list, line) && isFile(list, blanks.group(1));
        return isTyped ? new String[] {blanks.group(1), blanks.group(2)} : columns;
    }

    private static boolean isFile(Path list, String name) {
        try {
            return Files.exists(list.resolveSibling(name));
        } catch (InvalidPathException none) {
            return false;
        }
    }

    private static Optional<TimeSpan> date(String[] columns) {
        return columns.length < 2 || columns[1].isBlank()
                ? Optional.empty()
                : Optional.of(TimeSpan.parse(columns[1].strip()));
    }
}
