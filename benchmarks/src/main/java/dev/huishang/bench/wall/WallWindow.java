package dev.huishang.bench.wall;

import dev.huishang.app.display.gauge.KpiTile;
import dev.huishang.app.display.gauge.TileData;
import dev.huishang.app.shell.Theme;
import dev.huishang.bench.map.WallScene;
import dev.huishang.domain.rules.Freshness;
import dev.huishang.domain.rules.KpiStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

/// A window of 3840 by 2160: the map with 33,000 points whose colours change 24 times a second, and
/// sixty indicator tiles that change every second, at the ordinary pulse.
public final class WallWindow extends Application {
  private static final int TILES = 60;
  private static final int COLUMNS = 5;
  private static final double WARM = 15;

  private final List<KpiTile> tiles = new ArrayList<>();

  @Override
  public void start(Stage stage) {
    Theme.loadFonts();
    var grid = new GridPane(8, 8);
    for (int i = 0; i < TILES; i++) {
      var tile = new KpiTile();
      tile.setMinSize(260, 170);
      tile.setPrefSize(260, 170);
      tile.setMaxSize(260, 170);
      tiles.add(tile);
      grid.add(tile, i % COLUMNS, i / COLUMNS);
    }
    var map = new WallScene();
    map.view().setPrefSize(2500, 2160);
    var root = new HBox(8, map.view(), grid);
    var scene = new Scene(root, 3840, 2160);
    Theme.DARK.dress(scene, root);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    new Clock(map, Double.parseDouble(getParameters().getRaw().getFirst())).start();
  }

  private final class Clock extends AnimationTimer {
    private static final long FRAME = 1_000_000_000L / 24;
    private final WallScene map;
    private final double seconds;
    private final WallFigures figures = new WallFigures();
    private long began;
    private long frame;
    private long second;
    private boolean measuring;

    Clock(WallScene map, double seconds) {
      this.map = map;
      this.seconds = seconds;
    }

    @Override
    public void handle(long ignored) {
      long now = System.nanoTime();
      began = began == 0 ? now : began;
      if (!measuring && (now - began) / 1e9 > WARM) {
        figures.begin(); // collects: this pulse is not measured
        measuring = true;
        return;
      }
      if (measuring) {
        figures.pulse(now);
      }
      if ((now - began) / FRAME > frame) {
        frame = (now - began) / FRAME;
        map.show((int) frame);
        if (measuring) {
          figures.frame();
        }
      }
      if ((now - began) / 1_000_000_000L > second) {
        second = (now - began) / 1_000_000_000L;
        change((int) second);
      }
      if (figures.seconds() >= seconds) {
        System.out.println(figures.json());
        System.out.flush();
        Runtime.getRuntime().halt(0);
      }
    }

    private void change(int at) {
      for (int i = 0; i < TILES; i++) {
        tiles.get(i).show(data(i, at));
      }
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
        String.format(Locale.ROOT, "%.1f", series.getLast()),
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
