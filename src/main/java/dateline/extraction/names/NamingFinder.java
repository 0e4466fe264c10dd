package dateline.extraction.names;

import dateline.extraction.names.Naming.Sort;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.NameSpan.NameKind;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the words of a sentence that name somebody. */
record NamingFinder(Vocabulary vocabulary, Gazetteer gazetteer, PersonTitles titles, PeopleNouns people) {

    /** So many words at most, with the noun, tell which of many is meant. */
    private static final int MOST_WORDS = 4;

    /** The namings, in the order of their heads. */
    List<Naming> namings(Sentence sentence) {
        List<Naming> found = new ArrayList<>();
        int at = start(sentence);
        while (at < sentence.size()) {
            if (isProper(sentence, at)) {
                int to = end(sentence, at);
                divide(sentence, at, to, found);
                if (isOwnersName(sentence, at, to)) {
                    Naming owner = found.removeLast();
                    found.add(new Naming(sentence, owner.from(), ++to, owner.head(), Sort.PROPER));
                }
                at = to;
            } else {
                common(sentence, at).ifPresent(found::add);
                at++;
            }
        }
        return found;
    }

    /** Where the names begin: nowhere in "By Anna Berg". */
    private static int start(Sentence sentence) {
        boolean isByline = sentence.is(0, "by")
                && IntStream.range(0, sentence.size())
                        .noneMatch(at -> sentence.word(at).part().isVerb());
        return isByline ? sentence.size() : 0;
    }

    /** Whether the "'s" belongs to the name, since nothing stands behind that is owned: "Halloran's sold the brewery". */
    private boolean isOwnersName(Sentence sentence, int from, int to) {
        boolean isPerson =
                to > from + 1 && vocabulary.has("given", sentence.word(from).lower());
        return IntStream.range(from, isPerson ? from : to)
                .filter(owner -> sentence.word(owner).isRelated("nsubj", "obj"))
                .filter(owner -> sentence.tree().children(owner, "case").contains(to))
                .anyMatch(owner -> sentence.is(to, "'s", "’s"));
    }

    private boolean isProper(Sentence sentence, int at) {
        if (at >= sentence.size() || sentence.timed(at).isPresent()) {
            return false;
        }
        Word word = sentence.word(at);
        return word.is(Part.PROPN) || word.token().capital() && (isBeside(sentence, at) || isState(sentence, at));
    }

    /** A noun or adjective with a capital before a name, not only because it begins a sentence: "Indian Navy". */
    private boolean isBeside(Sentence sentence, int at) {
        if (at == 0) {
            boolean isOpening = vocabulary.has("opening", sentence.word(at).lower())
                    || sentence.tree().nameAt(at).isPresent();
            return isOpening && isName(sentence, 1);
        }
        return IntStream.of(at)
                .filter(place -> !sentence.isHeadline())
                .filter(place -> sentence.word(place).is(Part.NOUN, Part.ADJ))
                .filter(place -> !sentence.word(place - 1).is(Part.PUNCT))
                .anyMatch(place ->
                        isName(sentence, place - 1) || isState(sentence, place - 1) || isProper(sentence, place + 1));
    }

    private static boolean isName(Sentence sentence, int at) {
        return at < sentence.size() && sentence.word(at).is(Part.PROPN);
    }

    private boolean isState(Sentence sentence, int at) {
        return gazetteer.end(sentence, at, sentence.size()) > at;
    }

    /** Where the words end that make a name together with the one. */
    private int end(Sentence sentence, int from) {
        int at = from + 1;
        while (at < sentence.size()) {
            int joint = isProper(sentence, at) ? 0 : joint(sentence, at);
            if (joint < 0) {
                return at;
            }
            at += joint + 1;
        }
        return sentence.size();
    }

    /** How many words here only join what stands on both sides to one name: "of the"; negative when they do not. */
    private int joint(Sentence sentence, int at) {
        if (isNickname(sentence, at)) {
            return 3;
        }
        int words = sentence.is(at, "of", "for", "on") && sentence.is(at + 1, "the") ? 2 : 1;
        if (!isProper(sentence, at + words)) {
            return -1;
        }
        String before = sentence.word(at - 1).lower();
        boolean joins = switch (sentence.word(at).lower()) {
            case "of" -> vocabulary.hasAny(before, "organisation", "landscape", "community");
            case "for", "on" -> vocabulary.has("organisation", before);
            case "and" -> isInside(sentence, at);
            case "&", "-" -> true;
            case "'", "’", "'s", "’s" -> isOfMembers(sentence, at);
            default -> vocabulary.has("particle of names", sentence.word(at).lower());
        };
        return joins ? words : -1;
    }

    /** "Transport Workers' League", "Women's Institute"; not "the Lunds' Bergen", "Norway's Labour Party". */
    private boolean isOfMembers(Sentence sentence, int at) {
        Word members = sentence.word(at - 1);
        return members.has("Number=Plur")
                && members.head() >= 0
                && !isState(sentence, at - 1)
                && vocabulary.has("organisation", sentence.word(members.head()).lower());
    }

    /** "Immigration and Naturalization Service": what stands before belongs to what stands behind. */
    private static boolean isInside(Sentence sentence, int at) {
        int before = sentence.word(at - 1).head();
        return before > at && sentence.word(at - 1).isRelated("compound");
    }

    /** Of "Oscar “Ole” Lund" what stands between the marks. */
    private boolean isNickname(Sentence sentence, int at) {
        return sentence.is(at, "\"", "“", "'", "‘")
                && sentence.is(at + 2, "\"", "”", "'", "’")
                && isProper(sentence, at + 3);
    }

    /** Divides words with capitals into the names in them: "Cuban President | Fidel Castro". */
    private void divide(Sentence sentence, int from, int to, List<Naming> found) {
        int person = titles.person(sentence, from, to);
        int title = Math.max(from, titles.start(sentence, 0, person));
        int state = gazetteer.end(sentence, from, to);
        if (person > from) {
            if (title > from) {
                divide(sentence, from, title, found);
            }
            found.add(naming(sentence, person, to, Sort.PROPER));
        } else if (state == to) {
            found.add(naming(sentence, from, to, Sort.STATE));
        } else if (state > from && isApart(sentence, state, to)) {
            found.add(naming(sentence, from, state, Sort.STATE));
            divide(sentence, state, to, found);
        } else {
            Naming naming = naming(sentence, from, to, Sort.PROPER);
            boolean isSomebody = titles.is(sentence, from, to) || people.isOfPersons(naming.word());
            found.add(isSomebody ? naming(sentence, from, to, Sort.COMMON) : naming);
        }
    }

    /** Whether the state is not part of the name behind it: "American Anna Berg". */
    private boolean isApart(Sentence sentence, int state, int to) {
        return !vocabulary.hasAny(sentence.word(to - 1).lower(), "organisation", "landscape", "community")
                && isOfPerson(sentence, to - 1);
    }

    private static Naming naming(Sentence sentence, int from, int to, Sort sort) {
        int head = from;
        while (head < to - 1
                && sentence.word(head).head() >= from
                && sentence.word(head).head() < to) {
            head++;
        }
        return new Naming(sentence, from, to, head, sort);
    }

    private Optional<Naming> common(Sentence sentence, int head) {
        Word word = sentence.word(head);
        if (!word.is(Part.NOUN) || word.isRelated("compound", "nmod:desc", "flat") || !people.has(word)) {
            return Optional.empty();
        }
        int from = head;
        while (from > 0 && describes(sentence, from - 1, head)) {
            from--;
        }
        return Optional.of(new Naming(sentence, from, restricted(sentence, head), head, Sort.COMMON));
    }

    /** Where the words end that tell which of many is meant by somebody new: "a man wearing ski goggles". */
    private static int restricted(Sentence sentence, int head) {
        Tree tree = sentence.tree();
        boolean isNew = tree.children(head, "det", "nummod").stream()
                .anyMatch(det -> sentence.is(det, "a", "an", "one", "another"));
        return tree.children(head, "nmod", "acl").stream()
                .filter(child -> isNew && !sentence.word(child).isRelated("acl:relcl"))
                .map(tree::subtree)
                .filter(words -> words.nextSetBit(0) == head + 1 && !sentence.is(head + 1, "of", "for"))
                .map(words -> IntStream.range(head + 1, words.nextClearBit(head + 1))
                        .filter(at -> sentence.word(at).is(Part.PUNCT, Part.CCONJ, Part.PRON))
                        .findFirst()
                        .orElse(words.nextClearBit(head + 1)))
                .filter(to -> to - head <= MOST_WORDS)
                .findFirst()
                .orElse(head + 1);
    }

    private static boolean isOfPerson(Sentence sentence, int at) {
        return sentence.tree()
                .nameAt(at)
                .filter(name -> name.kind() == NameKind.PERSON)
                .isPresent();
    }

    private boolean describes(Sentence sentence, int at, int head) {
        Word word = sentence.word(at);
        return word.isRelated("amod", "compound")
                && !sentence.isGlued(at - 1)
                && !vocabulary.has("another", word.lower())
                && sentence.timed(at).isEmpty();
    }
}
