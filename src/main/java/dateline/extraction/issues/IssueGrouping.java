package dateline.extraction.issues;

import dateline.dossier.Issue;
import dateline.extraction.issues.IssueNamer.IssueName;
import dateline.language.Vocabulary;
import dateline.language.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Groups events: those alike in words, place in the text and time are one issue. */
final class IssueGrouping {

    private static final int MOST = 8;

    private final Vocabulary vocabulary;
    private final UnaryOperator<String> ids;
    private final Weights weights = Weights.read("en/issues.tsv");

    /**
     * Gives new issues their ids.
     *
     * @param ids gives an id for a name
     */
    IssueGrouping(Vocabulary vocabulary, UnaryOperator<String> ids) {
        this.vocabulary = vocabulary;
        this.ids = ids;
    }

    /** The issues: those that are held, which gain the events that fit, and as many more as there is room for. */
    IssueThreads issues(List<IssueMember> members, List<Issue> held) {
        List<EventCluster> clusters = new Agglomeration(weights.of("joined"), weights.of("related"))
                .clusters(single(members, held), MOST).stream()
                        .sorted(Comparator.comparing((EventCluster cluster) ->
                                        cluster.held().map(held::indexOf).orElse(held.size()))
                                .thenComparing(EventCluster::size, Comparator.reverseOrder())
                                .thenComparing(cluster -> cluster.members().getFirst()))
                        .toList();
        IssueNamer namer = new IssueNamer(
                vocabulary,
                weights,
                clusters.stream()
                        .map(cluster ->
                                cluster.members().stream().map(members::get).toList())
                        .toList(),
                held.stream().map(Issue::name).toList());
        List<Issue> issues = new ArrayList<>();
        List<List<String>> touched =
                new ArrayList<>(members.stream().map(IssueMember::issues).toList());
        for (int number = 0; number < clusters.size(); number++) {
            EventCluster cluster = clusters.get(number);
            Optional<Issue> issue = cluster.held().isPresent()
                    ? cluster.held()
                    : namer.name(number).map(this::made);
            issue.ifPresent(present -> {
                issues.add(present);
                cluster.members().stream()
                        .filter(member -> touched.get(member).isEmpty())
                        .forEach(member -> touched.set(member, List.of(present.id())));
            });
        }
        return new IssueThreads(issues, touched);
    }

    private Issue made(IssueName name) {
        return new Issue(ids.apply(name.name()), name.name(), name.terms(), List.of());
    }

    /** Whether it is sure when it was, for a lane of two events that are only likely there may be empty. */
    private static boolean isDated(IssueMember member) {
        return member.time().filter(time -> !time.certainty().uncertain()).isPresent();
    }

    /** One cluster for each issue that is held, with the events that it has, and one for each other event. */
    private List<EventCluster> single(List<IssueMember> members, List<Issue> held) {
        IssueFeatures features = new IssueFeatures(weights, vocabulary, members);
        List<IssueTerms> terms = held.stream().map(IssueTerms::of).toList();
        Map<String, EventCluster> byIssue = new LinkedHashMap<>();
        List<EventCluster> others = new ArrayList<>();
        for (int number = 0; number < members.size(); number++) {
            IssueMember member = members.get(number);
            EventCluster alone = new EventCluster(
                    List.of(number), isDated(member) ? 1 : 0, features.of(member, terms), Optional.empty());
            if (member.issues().isEmpty()) {
                others.add(alone);
            } else {
                byIssue.merge(member.issues().getFirst(), alone, EventCluster::with);
            }
        }
        Stream<EventCluster> lanes = terms.stream().map(spoken -> {
            Optional<Issue> issue = Optional.of(spoken.issue());
            EventCluster own = byIssue.getOrDefault(
                    spoken.issue().id(), new EventCluster(List.of(), 0, FeatureVector.of(Map.of()), issue));
            FeatureVector sum = own.sum().plus(features.of(spoken, own.members().size()));
            return new EventCluster(own.members(), own.dated(), sum, issue);
        });
        return Stream.concat(lanes, others.stream()).toList();
    }
}
