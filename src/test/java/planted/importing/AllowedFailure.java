package planted.importing;

/** Allowed: checked, with a key. */
final class AllowedFailure extends Exception {
    String key() {
        return "unreadable";
    }

    public void again() throws AllowedFailure {
        if (key().isEmpty()) {
            throw this;
        }
    }
}
