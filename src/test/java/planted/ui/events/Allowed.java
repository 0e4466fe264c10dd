package planted.ui.events;

public record Allowed() {}
