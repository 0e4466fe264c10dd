package dateline.dating.grammar;

import dateline.dating.token.Tokens;

/** All rules of one name. Rules use only categories defined before their own, so that a match has a bounded length. */
final class Category {

    private final int number;
    private final Node root = new Node();

    Category(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    Node root() {
        return root;
    }

    /** Whether a match may begin with the token. */
    boolean mayStart(Tokens tokens, int token) {
        return root.goesOn(tokens, token);
    }
}
