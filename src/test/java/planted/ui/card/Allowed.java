package planted.ui.card;

public record Allowed() {}
