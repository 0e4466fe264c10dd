package dateline.importing.pdf;

import java.util.List;

/** What stands on a page, in the order in which the file draws it. */
record Sheet(List<Fragment> fragments, float height) {

    Sheet {
        fragments = List.copyOf(fragments);
    }
}
