package planted.importing;

import dateline.architecture.Breaks;
import tools.jackson.databind.json.JsonMapper;

@Breaks("home of Jackson")
record ReadsJson(JsonMapper mapper) {}
