package dev.huishang.bench.map;

import com.sun.management.OperatingSystemMXBean;
import dev.huishang.app.display.gauge.KpiTile;
import dev.huishang.app.display.gauge.TileData;
import dev.huishang.app.shell.Theme;
import dev.huishang.domain.rules.Freshness;
import dev.huishang.domain.rules.KpiStatus;
import dev.huishang.map.Camera;
import dev.huishang.map.MapSurface;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Sixty indicator tiles of the console (value, trend, TilesFX line, not animated) beside the map,
/// every one with new values every second: share of one core the process takes.
final class Tiles {
  private static final int TILES = 60;
  private static final int COLUMNS = 5;
  private static final int WARM = 4;

  private final List<KpiTile> tiles = new ArrayList<>();
  private int second;
  private long cpu;
  private long wall;

  static void beside(MapSurface map, Stage stage, Task task) {
    new Tiles().run(map, stage, task);
  }

  private void run(MapSurface map, Stage stage, Task task) {
    var grid = new GridPane(4, 4);
    for (int i = 0; i < TILES; i++) {
      var tile = new KpiTile();
      tile.setPrefSize(180, 86);
      tile.setMinSize(180, 86);
      tile.setMaxSize(180, 86);
      tiles.add(tile);
      grid.add(tile, i % COLUMNS, i / COLUMNS);
    }
    map.setCamera(new Camera(104, 36, 4));
    map.setPrefSize(1000, 1080);
    var root = new HBox(map, grid);
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
    for (int i = 0; i < TILES; i++) {
      tiles.get(i).show(data(i, second));
    }
  }

  private static TileData data(int tile, int second) {
    var series =
        IntStream.range(0, 12)
            .mapToObj(k -> 50 + 40 * Math.sin(tile + (k + second) / 3.0))
            .toList();
    return new TileData(
        "t" + tile,
        "",
        "优良天数比例",
        String.format("%.1f", series.getLast()),
        "%",
        second % 2 == 0 ? "+1.2" : "-0.7",
        second % 2 == 0 ? 1 : -1,
        series,
        "2026: 87.0",
        KpiStatus.MET,
        "达标",
        "339/339 2026-11-26 12:00",
        Instant.EPOCH,
        "",
        Freshness.FRESH,
        true,
        false);
  }
}
