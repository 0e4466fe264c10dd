package planted.ui.redate;

public record Allowed() {}
