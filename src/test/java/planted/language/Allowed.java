package planted.language;

public record Allowed() {}
