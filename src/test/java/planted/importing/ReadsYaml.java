package planted.importing;

import dateline.architecture.Breaks;
import org.snakeyaml.engine.v2.api.Load;

@Breaks("home of YAML")
record ReadsYaml(Load load) {}
