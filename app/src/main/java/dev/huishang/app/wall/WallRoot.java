package dev.huishang.app.wall;

import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

/// The view of a wall window as large as its screen is: wider than 1920 is the same layout at a
/// larger scale, so that it is read from as far.
final class WallRoot extends Pane {
  private final WallView view;
  private final double larger;

  WallRoot(WallView view, double larger) {
    this.view = view;
    this.larger = larger;
    view.getTransforms().add(new Scale(larger, larger));
    getChildren().add(view);
  }

  WallView view() {
    return view;
  }

  @Override
  protected void layoutChildren() {
    view.resizeRelocate(0, 0, getWidth() / larger, getHeight() / larger);
  }
}
