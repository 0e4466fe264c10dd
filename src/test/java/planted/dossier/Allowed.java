package planted.dossier;

public record Allowed(planted.article.Allowed article, planted.time.Allowed time) {}
