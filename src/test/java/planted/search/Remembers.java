package planted.search;

import dateline.architecture.Breaks;
import java.util.concurrent.ConcurrentHashMap;

@Breaks("no static state")
final class Remembers {
    static final ConcurrentHashMap<String, String> FOUND = new ConcurrentHashMap<>();
}
