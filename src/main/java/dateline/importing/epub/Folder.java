package dateline.importing.epub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Where references from a file in an archive lead. */
record Folder(String file) {

    /** The path of what a reference names, without its fragment; one that leads out of the archive names nothing in it. */
    String resolve(String reference) {
        String path = decoded(reference.replaceFirst("[#?].*", ""));
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItStands) {
            return path;
        }
    }
}
