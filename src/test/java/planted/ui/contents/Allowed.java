package planted.ui.contents;

public record Allowed() {}
