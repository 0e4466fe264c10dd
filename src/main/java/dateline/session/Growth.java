package dateline.session;

import dateline.dossier.Dossier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has come to a dossier, to be added to other states of it as well: what is new there, and what has changed where the state has it
 * as it was.
 */
record Growth(Dossier before, Dossier after) {

    /** The other state, grown as much. */
    Dossier of(Dossier state) {
        return new Dossier(
                state.title(),
                of(state.articles(), Dossier::articles, article -> article.id()),
                of(state.events(), Dossier::events, event -> event.id()),
                of(state.issues(), Dossier::issues, issue -> issue.id()),
                of(state.actors(), Dossier::actors, actor -> actor.id()),
                of(state.quotations(), Dossier::quotations, quotation -> quotation.toString()));
    }

    private <T> List<T> of(List<T> state, Function<Dossier, List<T>> parts, Function<T, String> id) {
        Map<String, T> was = byId(parts.apply(before), id);
        Map<String, T> is = byId(parts.apply(after), id);
        Stream<T> held = state.stream()
                .map(part -> part.equals(was.get(id.apply(part)))
                        ? Optional.ofNullable(is.get(id.apply(part))).orElse(part)
                        : part);
        Map<String, T> here = byId(state, id);
        Stream<T> come = parts.apply(after).stream()
                .filter(part -> !was.containsKey(id.apply(part)) && !here.containsKey(id.apply(part)));
        return Stream.concat(held, come).toList();
    }

    private static <T> Map<String, T> byId(List<T> parts, Function<T, String> id) {
        return parts.stream().collect(Collectors.toMap(id, part -> part, (one, other) -> one));
    }
}
