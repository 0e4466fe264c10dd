package dateline.extraction.names;

import dateline.language.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the company that an article is about, so that "profit" is its own without more words. */
record MainCompany(Vocabulary vocabulary) {

    /** Within so many sentences, the title among them, it is named first. */
    private static final int EARLY = 2;

    /** The company that is named most often; empty where there is none or it is named late. */
    Optional<Identity> of(Collection<Identity> named) {
        Firms firms = new Firms(vocabulary);
        return named.stream()
                .filter(firms::isSurely)
                .max(Comparator.comparingInt(one -> one.namings().size()))
                .filter(most -> most.namings().getFirst().sentence().number() < EARLY);
    }
}
