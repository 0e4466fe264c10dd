package planted.library;

public record Allowed() {}
