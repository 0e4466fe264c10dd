package planted.importing.html;

import dateline.architecture.Breaks;

@Breaks("formats are strangers")
record KnowsMarkdown(planted.importing.markdown.Allowed other) {}
