package dateline.extraction.names;

import dateline.dossier.Actor;
import dateline.extraction.clauses.Range;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whom a subject means that says what somebody is who has been named: "the company", "the court", "the 45-year-old". */
final class Epithets {

    private static final int MEMORY = 4;
    private static final int LONGEST = 4;

    private final Namings namings;
    private final OrganisationNames organisations;
    private final Vocabulary vocabulary;
    private final Pronouns pronouns;
    private final Roles roles;

    Epithets(Namings namings, Vocabulary vocabulary, Pronouns pronouns, Roles roles) {
        this.namings = namings;
        this.organisations = new OrganisationNames(namings);
        this.vocabulary = vocabulary;
        this.pronouns = pronouns;
        this.roles = roles;
    }

    Optional<Figure> meant(Sentence sentence, Range subject) {
        boolean named = sentence.is(subject.to(), ",")
                && subject.to() + 1 < sentence.size()
                && sentence.token(subject.to() + 1).capital();
        boolean definite = subject.size() > 1 && subject.size() <= LONGEST && sentence.is(subject.from(), "the");
        if (named || !definite) {
            return Optional.empty();
        }
        return aged(sentence, subject)
                .or(() -> roles.meant(sentence, subject))
                .or(() -> bearer(sentence, subject))
                .or(() -> isCompany(sentence, subject) ? company(sentence, subject) : Optional.empty());
    }

    private Optional<Figure> aged(Sentence sentence, Range subject) {
        boolean age = subject.size() == 2
                && sentence.token(subject.from() + 1).lower().matches("\\d+-year-old");
        return age ? pronouns.person(sentence, subject.from()) : Optional.empty();
    }

    /** The organisation named last of whose name the words are part: "the court", "the foreign ministry". */
    private Optional<Figure> bearer(Sentence sentence, Range subject) {
        List<String> words = IntStream.range(subject.from() + 1, subject.to())
                .mapToObj(at -> sentence.token(at).text())
                .toList();
        boolean office = Stream.of("body", "community", "organisation")
                .anyMatch(wordClass -> vocabulary.has(wordClass, words.getLast()));
        return office && !vocabulary.has("generic", words.getLast())
                ? organisations.last(sentence, subject.from(), words)
                : Optional.empty();
    }

    private boolean isCompany(Sentence sentence, Range subject) {
        return !vocabulary.has("another", sentence.token(subject.from() + 1).lower())
                && vocabulary.has("company", sentence.token(subject.to() - 1).lower());
    }

    /** The company named last in the sentence, or first in one shortly before, or else one that something belongs to. */
    private Optional<Figure> company(Sentence sentence, Range subject) {
        List<Use> here = namings.in(sentence).stream()
                .filter(use -> use.to() <= subject.from() && isCompany(sentence, use))
                .toList();
        return here.stream()
                .filter(use -> use.way() == Way.NAME)
                .reduce((one, next) -> next)
                .or(() -> namings.back(sentence, MEMORY)
                        .takeWhile(there -> !namings.strange(there))
                        .flatMap(there -> namings.in(there).stream()
                                .filter(use -> isCompany(there, use) && use.way() == Way.NAME)
                                .limit(1)
                                .filter(use -> Namings.leads(there, use)))
                        .findFirst())
                .or(() -> here.stream().filter(use -> use.way() == Way.OWNER).findFirst())
                .map(Use::figure);
    }

    /** No office, and none that only reports what others do. */
    private boolean isCompany(Sentence sentence, Use use) {
        String name = use.figure().name().toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean reports = sentence.is(use.to(), "reported", "reports") && sentence.is(use.to() + 1, Part.SCONJ);
        return use.figure().kind() == Actor.Kind.ORGANISATION
                && !reports
                && !vocabulary.has("body", last)
                && !vocabulary.has("community", last);
    }
}
