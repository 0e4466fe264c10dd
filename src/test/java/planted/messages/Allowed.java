package planted.messages;

public record Allowed() {}
