package dev.huishang.bench.map;

import dev.huishang.map.MapSurface;
import dev.huishang.map.StationLayer;
import java.lang.management.ManagementFactory;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;

/// Bytes of heap a point takes in the layer of the map, or as a node: what the shown window holds
/// with the points less what it held without them.
final class Memory extends AnimationTimer {
  /// After this long without anything to draw the window is at rest.
  private static final long CALM_NANOS = 2_000_000_000L;

  private final Task task;
  private final Seeded points; // made before, held throughout: not counted
  private final MapSurface map = OurMap.open().surface();
  private final Group nodes = new Group();
  private long since = System.nanoTime();
  private long before;
  private boolean added;

  Memory(Task task, Stage stage) {
    this.task = task;
    points = Seeded.of(task.points());
    Parent view = task.contender().equals("ours") ? map : nodes;
    MapWindow.show(stage, new Scene(view, 1920, 1080));
  }

  @Override
  public void handle(long ignored) {
    long now = System.nanoTime();
    if (task.contender().equals("ours") && !map.current()) {
      since = now;
    }
    if (now - since < CALM_NANOS) {
      return;
    }
    since = now;
    if (added) {
      double each = (used() - before) / (double) points.size();
      MapChild.answer(new FrameTimes(new double[] {each}, 0, 1).json(task));
    }
    before = used();
    added = true;
    add();
  }

  private void add() {
    if (task.contender().equals("ours")) {
      map.setLayers(List.of(new StationLayer(Ours.picture(points))));
      return;
    }
    for (int i = 0; i < points.size(); i++) {
      var circle = new Circle(3, Color.web("#%06X".formatted(Seeded.COLOURS[points.index()[i]])));
      circle.setTranslateX((points.lon()[i] - 73) * 30);
      circle.setTranslateY((54 - points.lat()[i]) * 30);
      nodes.getChildren().add(circle);
    }
  }

  /// Heap without the pixels of the map, which it holds whatever it shows.
  private long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed()
        - map.memory().pixels();
  }
}
