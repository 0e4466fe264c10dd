package planted.search;

import dateline.architecture.Breaks;

@Breaks("names say the job")
final class UtilText {}
