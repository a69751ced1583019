package dev.huishang.bench.wall;

import javafx.application.Application;

/// Entry point of the process that shows the wall.
public final class WallChild {
  /// Arguments: seconds to measure.
  public static void main(String[] args) {
    Application.launch(WallWindow.class, args);
  }

  private WallChild() {}
}
