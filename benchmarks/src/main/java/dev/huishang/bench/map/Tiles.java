package dev.huishang.bench.map;

import com.sun.management.OperatingSystemMXBean;
import dev.huishang.app.shell.Theme;
import dev.huishang.map.Camera;
import dev.huishang.map.MapSurface;
import java.lang.management.ManagementFactory;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Sixty indicator tiles of the console (value, trend, line) beside the map, every one with new
/// values every second: share of one core the process takes.
final class Tiles {
  private static final int WARM = 4;

  private final ChangingTiles tiles = new ChangingTiles(10, 1400, 1080);
  private int second;
  private long cpu;
  private long wall;

  static void beside(MapSurface map, Stage stage, Task task) {
    new Tiles().run(map, stage, task);
  }

  private void run(MapSurface map, Stage stage, Task task) {
    map.setCamera(new Camera(104, 36, 4));
    map.setPrefSize(520, 1080);
    var root = new HBox(map, tiles.view());
    var scene = new Scene(root, 1920, 1080);
    Theme.loadFonts();
    Theme.DARK.dress(scene, root);
    MapWindow.show(stage, scene);
    var clock = new Timeline(1, new KeyFrame(Duration.seconds(1), _ -> tick(task))); // 1 pulse/s
    clock.setCycleCount(Timeline.INDEFINITE);
    clock.play();
  }

  private void tick(Task task) {
    long now = System.nanoTime();
    long used =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    if (second == WARM) {
      cpu = used;
      wall = now;
    }
    if (second >= WARM + 5 && now - wall >= task.seconds() * 2e9) {
      double percent = 100.0 * (used - cpu) / (now - wall);
      MapChild.answer(new FrameTimes(new double[] {percent}, 0, 1).json(task));
    }
    second++;
    tiles.show(second);
  }
}
