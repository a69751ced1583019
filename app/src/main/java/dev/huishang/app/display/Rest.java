package dev.huishang.app.display;

import java.time.Duration;
import javafx.animation.PauseTransition;

/// Waits until nothing has happened for a while. Used on the FX thread.
interface Rest {
  /// Begins to wait, or begins anew.
  void begin();

  /// Waits no longer.
  void end();

  /// Makes them.
  @FunctionalInterface
  interface Maker {
    /// @param done called once it has been quiet for so long
    Rest of(Duration quiet, Runnable done);
  }

  /// By the pulses of the toolkit.
  static Rest pulses(Duration quiet, Runnable done) {
    var pause = new PauseTransition(javafx.util.Duration.millis(quiet.toMillis()));
    pause.setOnFinished(event -> done.run());
    return new Rest() {
      @Override
      public void begin() {
        pause.playFromStart();
      }

      @Override
      public void end() {
        pause.stop();
      }
    };
  }
}
