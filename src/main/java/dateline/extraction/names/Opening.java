package dateline.extraction.names;

import dateline.extraction.text.Sentence;

/** What a report opens with: the town, the day and the agency, "LISBON (Reuters) -", which take no part in what it tells. */
final class Opening {

    private static final int LONGEST = 12;

    private Opening() {}

    /** The token behind it; 0 where the sentence begins otherwise. */
    static int end(Sentence sentence) {
        boolean large = shouted(sentence.token(0).text());
        for (int at = 1; at < Math.min(sentence.size() - 1, LONGEST); at++) {
            boolean begins = sentence.token(at + 1).capital();
            if (sentence.is(at, "-", "--", "–", "—")) {
                return begins && (large || sentence.is(at - 1, ")")) ? at + 1 : 0;
            }
            if (sentence.is(at, ":") && sentence.timed(at - 1).isPresent()) {
                return large && begins ? at + 1 : 0;
            }
            if (!place(sentence, at)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean place(Sentence sentence, int at) {
        return sentence.token(at).capital() || sentence.timed(at).isPresent() || sentence.is(at, ",", "(", ")", "/");
    }

    private static boolean shouted(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }
}
