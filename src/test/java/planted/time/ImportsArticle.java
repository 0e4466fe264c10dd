package planted.time;

import dateline.architecture.Breaks;

@Breaks("imports of time")
record ImportsArticle(planted.article.Allowed article) {}
