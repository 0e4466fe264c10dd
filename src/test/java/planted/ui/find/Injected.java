package planted.ui.find;

import dateline.architecture.Breaks;
import jakarta.inject.Inject;

@Breaks("no frameworks")
final class Injected {
    @Inject
    Injected() {}
}
