package dev.huishang.bench.wall;

import dev.huishang.app.shell.Theme;
import dev.huishang.bench.map.ChangingTiles;
import dev.huishang.bench.map.WallScene;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

/// A window of 3840 by 2160: the map with 33,000 points whose colours change 24 times a second, and
/// sixty indicator tiles that change every second, at the ordinary pulse.
public final class WallWindow extends Application {
  private static final double WARM = 15;

  @Override
  public void start(Stage stage) {
    Theme.loadFonts();
    var tiles = new ChangingTiles(5, 1332, 2160);
    var map = new WallScene();
    map.view().setPrefSize(2500, 2160);
    var root = new HBox(8, map.view(), tiles.view());
    var scene = new Scene(root, 3840, 2160);
    Theme.DARK.dress(scene, root);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    new Clock(map, tiles, Double.parseDouble(getParameters().getRaw().getFirst())).start();
  }

  private static final class Clock extends AnimationTimer {
    private static final long FRAME = 1_000_000_000L / 24;
    private final WallScene map;
    private final ChangingTiles tiles;
    private final double seconds;
    private final WallFigures figures = new WallFigures();
    private long began;
    private long frame;
    private long second;
    private boolean measuring;

    Clock(WallScene map, ChangingTiles tiles, double seconds) {
      this.map = map;
      this.tiles = tiles;
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
        tiles.show((int) second);
      }
      if (figures.seconds() >= seconds) {
        System.out.println(figures.json());
        System.out.flush();
        Runtime.getRuntime().halt(0);
      }
    }
  }
}
