package planted.importing;

import dateline.architecture.Breaks;

@Breaks("import failures carry a key")
final class Unannounced extends RuntimeException {
    String key() {
        return "unreadable";
    }
}
