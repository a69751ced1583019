package dev.huishang.bench.map;

import dev.huishang.map.Camera;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// What JavaFX itself takes to repaint the window: one rectangle that changes its colour.
final class Floor implements Contender {
  private final Rectangle all = new Rectangle(1920, 1080);

  @Override
  public Parent view(Seeded points) {
    return new Pane(all);
  }

  @Override
  public void step(int frame, Camera camera) {
    all.setFill(Color.rgb(frame % 256, 40, 80));
  }
}
