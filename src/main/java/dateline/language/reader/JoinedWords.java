package dateline.language.reader;

import dateline.language.Part;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Puts right, in the words of a sentence, what the model hung elsewhere than its neighbours and their spelling say. */
final class JoinedWords {

    private static final Morphology MISSING = new Morphology(Part.ADJ, "Degree=Pos", "missing");

    private JoinedWords() {}

    /** Changes the words in place. */
    static void join(List<Word> words) {
        joinNext(words);
        joinHyphened(words);
        joinRoles(words);
        joinNamed(words);
        joinDue(words);
        joinParticles(words);
        joinNot(words);
        joinMissing(words);
        joinResults(words);
        joinAges(words);
    }

    /**
     * Hangs "10" on the "million" right behind it where it was hung on another one farther off, and "St" on the name behind it, for which it
     * is no title: "St Brannock's School".
     */
    static void joinNext(List<Word> words) {
        for (int place = 0; place + 1 < words.size(); place++) {
            Word word = words.get(place);
            Word next = words.get(place + 1);
            boolean isPart = word.is(Part.NUM)
                    ? next.is(Part.NUM) && word.head() > place + 2
                    : next.is(Part.PROPN) && word.token().is("st", "st.");
            if (isPart && !isUnder(words, place + 1, place)) {
                hang(words, place, place + 1, "compound");
            }
        }
    }

    /**
     * Makes one of what a hyphen joins: hangs "Wal" on "Mart", "break" on "in", where neither hung on the other; and if they tell an
     * event, only the word tells it on which the other hangs.
     */
    static void joinHyphened(List<Word> words) {
        for (int place = 0; place + 2 < words.size(); place++) {
            Word word = words.get(place);
            Word other = words.get(place + 2);
            Word hyphen = words.get(place + 1);
            int here = place;
            boolean isOne = hyphen.token().is("-")
                    && word.token().end() + 1 == other.token().start();
            if (!isOne) {
                continue;
            }
            if (!isUnder(words, place, place + 2) && !isUnder(words, place + 2, place)) {
                Attachment joined = other.attachment().on(place + 2, "compound");
                words.set(place, word.with(joined));
                IntStream.range(0, place)
                        .filter(before -> words.get(before).head() == here)
                        .forEach(before -> hang(words, before, here + 2));
            }
            int head = isUnder(words, place + 2, place) ? place : place + 2;
            int part = head == place ? place + 2 : place;
            EventSense own = words.get(head).event();
            tell(words, head, own.isLikely() ? own : words.get(part).event());
            tell(words, part, EventSense.NONE);
            tell(words, place + 1, EventSense.NONE);
        }
    }

    /**
     * Hangs a role that was taken for somebody beside a name on what stands in apposition to that, "Berg, chairman and chief executive", or
     * on the name itself: "Berg, 54, treasurer, and Lund".
     */
    static void joinRoles(List<Word> words) {
        IntStream.range(0, words.size())
                .filter(place -> words.get(place).relation().equals("conj"))
                .filter(place -> words.get(place).is(Part.NOUN))
                .filter(place -> words.get(words.get(place).head()).is(Part.PROPN))
                .forEach(place -> joinRole(words, place));
    }

    private static void joinRole(List<Word> words, int role) {
        int name = words.get(role).head();
        OptionalInt and = first(words, "cc", role, name + 1, role);
        if (and.isPresent()) {
            and.stream()
                    .filter(joint -> !words.get(joint - 1).token().is(",")) // not "Berg, the mayor, and a lawyer"
                    .flatMap(joint -> first(words, "appos", name, name, role).stream())
                    .forEach(other -> hang(words, role, other, "conj"));
        } else if (words.get(role).has("Number=Sing")
                && first(words, "det", role, 0, role).isEmpty()) {
            hang(words, role, name, "appos");
        }
    }

    /** Takes a number between two commas behind a name for an age, not for one more of those named: "Berg, 38, was born". */
    static void joinAges(List<Word> words) {
        IntStream.range(2, words.size() - 1)
                .filter(place -> words.get(place).is(Part.NUM))
                .filter(place -> IntStream.of(place - 1, place + 1)
                        .allMatch(comma -> words.get(comma).token().is(",")))
                .filter(place -> words.get(place).head() >= 0)
                .filter(place -> words.get(words.get(place).head()).is(Part.PROPN))
                .forEach(place -> hang(words, place, words.get(place).head(), "nummod"));
    }

    /** Takes a noun right behind the object of a verb for what the object is called: "calls the law a scandal", "called it “a shame”". */
    static void joinNamed(List<Word> words) {
        IntStream.range(0, words.size())
                .filter(place ->
                        List.of("parataxis", "obl").contains(words.get(place).relation()))
                .filter(place -> words.get(place).is(Part.NOUN))
                .filter(place -> first(words, "case", place, 0, place).isEmpty())
                .filter(place -> first(words, "obj", words.get(place).head(), 0, place).stream()
                        .anyMatch(object -> isUnder(words, before(words, place), object)))
                .forEach(place -> hang(words, place, words.get(place).head(), "xcomp"));
    }

    /**
     * Hangs a verb on the "due" that leads to it, as on "ready" or "set": in the treebanks, from which the model has learnt, "due to" leads
     * to nouns alone. What stands before "due" hangs on that: "the trial is due to begin"; "the regatta, due to be held in May, is off".
     */
    static void joinDue(List<Word> words) {
        beforeTo(words, "due").forEach(due -> infinitive(words, due + 2).ifPresent(verb -> hangDue(words, due, verb)));
    }

    /** The places of a word that "to" follows. */
    private static IntStream beforeTo(List<Word> words, String word) {
        return IntStream.range(0, words.size() - 1)
                .filter(place -> words.get(place).token().is(word))
                .filter(place -> words.get(place + 1).token().is("to"));
    }

    /** The verb that an infinitive which begins there ends with: "be held", "speak". */
    private static OptionalInt infinitive(List<Word> words, int from) {
        return IntStream.range(from, words.size())
                .filter(place -> !words.get(place).is(Part.ADV))
                .limit(1)
                .filter(place -> words.get(place).has("VerbForm=Inf"))
                .flatMap(place -> IntStream.range(place, words.size()))
                .dropWhile(place -> words.get(place).is(Part.AUX, Part.ADV))
                .limit(1)
                .filter(place -> words.get(place).is(Part.VERB))
                .findFirst();
    }

    private static void hangDue(List<Word> words, int due, int verb) {
        int to = due + 1;
        if (isUnder(words, due, verb)) {
            int noun = words.get(Math.max(due - 1, 0)).is(Part.PUNCT) ? due - 2 : due - 1;
            boolean isOfNoun = noun >= 0 && words.get(noun).part().isNoun() && !isUnder(words, noun, verb);
            Attachment led = words.get(verb).attachment();
            attach(words, due, isOfNoun ? led.on(noun, "acl") : led);
        }
        IntStream.range(0, due)
                .filter(place -> words.get(place).head() == verb)
                .forEach(place -> hang(words, place, due, beforeDue(words.get(place))));
        attach(words, verb, new Attachment(due, "xcomp", 1));
        attach(words, to, new Attachment(verb, "mark", 1));
    }

    /** How a word that hung on the verb hangs on "due", which is no verb: "was" is its copula. */
    private static String beforeDue(Word word) {
        return word.is(Part.AUX) && word.hasLemma("be") ? "cop" : word.relation();
    }

    /** Takes a preposition between a verb and its object for a particle, for no object has one: "wrote off its stake". */
    static void joinParticles(List<Word> words) {
        IntStream.range(1, words.size() - 1)
                .filter(place -> words.get(place).relation().equals("case"))
                .filter(place -> !words.get(place + 1).is(Part.NUM)) // not "lost over 300 men"
                .filter(place -> first(words, "obj", place - 1, place, words.size()).stream()
                        .anyMatch(object -> words.get(place).head() == object))
                .forEach(place -> hang(words, place, place - 1, "compound:prt"));
    }

    /** Hangs a "not" right before "to" on what that leads to, not on the verb before it: "asked not to be named". */
    static void joinNot(List<Word> words) {
        beforeTo(words, "not")
                .filter(not -> words.get(not + 1).head() >= 0)
                .filter(not -> !isUnder(words, words.get(not + 1).head(), not))
                .forEach(not -> hang(words, not, words.get(not + 1).head()));
    }

    /** Takes "missing" for an adjective where nothing is missed: "two climbers were still missing". */
    static void joinMissing(List<Word> words) {
        IntStream.range(0, words.size())
                .filter(place -> words.get(place).is(Part.VERB))
                .filter(place -> words.get(place).token().is("missing"))
                .filter(place -> first(words, "obj", place, place, words.size()).isEmpty())
                .forEach(place -> {
                    words.set(place, words.get(place).with(MISSING));
                    first(words, "aux", place, 0, place).ifPresent(be -> hang(words, be, place, "cop"));
                });
    }

    /** Hangs on a verb what somebody is after it, where it was hung on what comes next: "shot dead two men", "was found dead nearby". */
    static void joinResults(List<Word> words) {
        for (int place = 1; place + 1 < words.size(); place++) {
            Word word = words.get(place);
            Word next = words.get(place + 1);
            boolean isBefore = switch (word.relation()) {
                case "amod" -> next.is(Part.DET, Part.NUM);
                case "advmod" -> next.is(Part.ADV);
                default -> false;
            };
            boolean isPlain = word.is(Part.ADJ) && word.features().equals("Degree=Pos"); // not "first"
            if (isBefore && isPlain && words.get(place - 1).is(Part.VERB) && isUnder(words, word.head(), place - 1)) {
                hang(words, place, place - 1, "xcomp");
            }
        }
    }

    /** The word right before all that hangs on another, but for a quotation mark. */
    private static int before(List<Word> words, int noun) {
        int first = IntStream.rangeClosed(0, noun)
                .filter(place -> !words.get(place).is(Part.PUNCT))
                .filter(place -> isUnder(words, place, noun))
                .findFirst()
                .orElse(noun);
        return first > 1 && words.get(first - 1).token().is("\"", "“", "``") ? first - 2 : first - 1;
    }

    /** The first word between two places that hangs on another so. */
    private static OptionalInt first(List<Word> words, String relation, int head, int from, int to) {
        return IntStream.range(from, to)
                .filter(place -> words.get(place).head() == head)
                .filter(place -> words.get(place).relation().equals(relation))
                .findFirst();
    }

    private static void hang(List<Word> words, int place, int head) {
        hang(words, place, head, words.get(place).relation());
    }

    private static void hang(List<Word> words, int place, int head, String relation) {
        attach(words, place, words.get(place).attachment().on(head, relation));
    }

    private static void attach(List<Word> words, int place, Attachment attachment) {
        words.set(place, words.get(place).with(attachment));
    }

    private static void tell(List<Word> words, int place, EventSense event) {
        words.set(place, words.get(place).with(event));
    }

    /** Whether one word hangs on another, however far below. */
    private static boolean isUnder(List<Word> words, int place, int other) {
        int at = place;
        while (at >= 0 && at != other) {
            at = words.get(at).head();
        }
        return at == other;
    }
}
