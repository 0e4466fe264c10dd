package planted.article;

public record Allowed(planted.time.Allowed time) {}
