package planted.dating;

public record Allowed() {}
