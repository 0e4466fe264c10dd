package dateline.building;

import dateline.importing.ImportException;
import dateline.importing.Imported;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was read of sources, before anybody asks what it tells.
 *
 * @param articles of those that could be read, in the order given
 * @param unread why the others could not
 * @param remarks what is to be said of those that were read
 */
public record Imports(List<Imported> articles, List<ImportException> unread, List<Remark> remarks) {

    public Imports {
        articles = List.copyOf(articles);
        unread = List.copyOf(unread);
        remarks = List.copyOf(remarks);
    }

    Set<String> ids() {
        return articles.stream().map(read -> read.article().id()).collect(Collectors.toSet());
    }
}
