package dev.huishang.planted.app;

/// Breaks a rule on purpose: the test sees it reported.
public final class Planted14 {
  /// Goes round the one way to the FX thread.
  public void show(Runnable work) {
    javafx.application.Platform.runLater(work);
  }
}
