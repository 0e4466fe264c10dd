package planted.ui.library;

public record Allowed() {}
