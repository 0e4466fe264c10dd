package planted.time;

public record Allowed() {}
