package dateline;

import javafx.animation.AnimationTimer;

/** What follows upon frames of the windows. */
final class FrameTimer {

    private FrameTimer() {}

    /** Does the work before the frame that comes after so many. */
    static void after(int many, Runnable work) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames > many) {
                    stop();
                    work.run();
                }
            }
        }.start();
    }
}
