package planted.ui.timeline;

public record Allowed() {}
