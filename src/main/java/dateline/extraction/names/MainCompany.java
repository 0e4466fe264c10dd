package dateline.extraction.names;

import dateline.language.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the company that an article is about, so that "profit" is its own without more words. */
record MainCompany(Vocabulary vocabulary) {

    /** So many times as often as any other is it named. */
    private static final int FAR = 2;

    /** Within so many sentences, the title among them, it is named first. */
    private static final int EARLY = 2;

    /** The company; empty where there is none or it shares the article with another. */
    Optional<Identity> of(Collection<Identity> named) {
        Firms firms = new Firms(vocabulary);
        List<Identity> companies = named.stream()
                .filter(one -> isCompany(one) || firms.has(one) && firms.isSurely(one))
                .sorted(Comparator.comparingInt(MainCompany::count).reversed())
                .toList();
        int second =
                companies.stream().skip(1).findFirst().map(MainCompany::count).orElse(0);
        return companies.stream()
                .findFirst()
                .filter(first -> count(first) >= FAR * second)
                .filter(first -> first.namings().getFirst().sentence().number() < EARLY);
    }

    private static int count(Identity company) {
        return company.namings().size();
    }

    private boolean isCompany(Identity named) {
        return named.namings().stream()
                .filter(naming -> naming.sort() == Naming.Sort.PROPER)
                .map(Naming::key)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .anyMatch(last -> vocabulary.has("legal", last));
    }
}
