package planted.importing;

import dateline.architecture.Breaks;
import net.dankito.readability4j.Readability4J;

@Breaks("home of Readability4J")
record ReadsMainText(Readability4J page) {}
