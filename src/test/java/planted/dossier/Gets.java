package planted.dossier;

import dateline.architecture.Breaks;

@Breaks("records have no getters")
record Gets(String title) {
    String getTitle() {
        return title;
    }
}
