package dateline.extraction.names;

import dateline.extraction.language.Sentence;

/** What a report opens with: the town and the agency, "LISBON (Reuters) -", which take no part in what it tells. */
final class Opening {

    private static final int LONGEST = 12;

    private Opening() {}

    /** The token behind it; 0 where the sentence begins otherwise. */
    static int end(Sentence sentence) {
        String first = sentence.token(0).text();
        boolean large = first.length() > 1 && first.chars().allMatch(Character::isUpperCase);
        for (int at = 3; large && at < Math.min(sentence.size(), LONGEST); at++) {
            if (sentence.is(at, ")") && sentence.is(at - 2, "(") && sentence.is(at + 1, "-", "--", "–", "—")) {
                return at + 1;
            }
        }
        return 0;
    }
}
