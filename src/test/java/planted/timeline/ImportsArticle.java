package planted.timeline;

import dateline.architecture.Breaks;

@Breaks("imports of timeline")
record ImportsArticle(planted.article.Allowed article) {}
