package dev.huishang.bench.replay;

import javafx.application.Application;

/// Entry point of the process that plays.
public final class ReplayChild {
  /// Arguments: profile, seconds to measure.
  public static void main(String[] args) {
    Application.launch(ReplayWindow.class, args);
  }

  private ReplayChild() {}
}
