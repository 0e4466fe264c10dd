package circular.library.far;

public record Arrives() {}
