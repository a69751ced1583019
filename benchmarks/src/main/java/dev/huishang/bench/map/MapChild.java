package dev.huishang.bench.map;

import javafx.application.Application;

/// Entry point of the process of one contender.
public final class MapChild {
  /// Arguments: name of the contender, number of points.
  public static void main(String[] args) {
    Application.launch(MapWindow.class, args);
  }

  private MapChild() {}
}
