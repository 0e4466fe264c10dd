package planted.library.json;

import com.networknt.schema.SchemaRegistry;
import tools.jackson.databind.json.JsonMapper;

record Allowed(JsonMapper mapper, SchemaRegistry schemas) {}
