package planted.ui.start;

public record Allowed() {}
