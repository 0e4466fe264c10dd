package planted.importing;

public record Allowed() {}
