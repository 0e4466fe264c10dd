package dateline.ui.timeline;

/** How high a lane is. */
enum LaneState {
    /** As the room allows. */
    USUAL,
    /** One row. */
    COLLAPSED,
    /** So high that everything has a label. */
    OPENED
}
