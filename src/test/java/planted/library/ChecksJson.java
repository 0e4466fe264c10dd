package planted.library;

import com.networknt.schema.SchemaRegistry;
import dateline.architecture.Breaks;

@Breaks("home of JSON Schema")
record ChecksJson(SchemaRegistry schemas) {}
