package dateline.extraction.issues;

import dateline.article.Block;
import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.dossier.Headline;
import dateline.dossier.Issue;
import dateline.dossier.Position;
import dateline.dossier.Quotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What actors say about issues: their quotations in which the terms of an issue stand. */
final class Positions {

    private static final int LONGEST = 80;

    private final Map<String, String> texts;
    private final List<Quotation> quotations;

    Positions(Dossier dossier) {
        this.quotations = dossier.quotations();
        this.texts = dossier.articles().stream()
                .flatMap(article -> article.blocks().stream())
                .collect(Collectors.toMap(Block::id, Block::text));
    }

    /** The issue with the positions that it has, and those that are found. */
    Issue in(Issue issue) {
        IssueTerms terms = IssueTerms.of(issue);
        List<Position> positions = new ArrayList<>(issue.positions());
        Set<Quotation> taken = new HashSet<>();
        issue.positions().forEach(held -> taken.add(said(held.actor(), held.passage())));
        for (Quotation said : quotations) {
            String words = words(said.passage());
            if (terms.standIn(words) && taken.add(said(said.speaker(), said.passage()))) {
                positions.add(new Position(said.speaker(), Headline.beginning(words, LONGEST), said.passage()));
            }
        }
        return issue.withPositions(positions);
    }

    /** Who says something and where, however it is said. */
    private static Quotation said(String speaker, TextSpan passage) {
        return new Quotation(speaker, passage, true);
    }

    private String words(TextSpan passage) {
        String text = texts.getOrDefault(passage.block(), "");
        return passage.end() <= text.length() ? text.substring(passage.start(), passage.end()) : "";
    }
}
