package circular.search.far;

public record Arrives() {}
