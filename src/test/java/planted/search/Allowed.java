package planted.search;

public record Allowed() {}
