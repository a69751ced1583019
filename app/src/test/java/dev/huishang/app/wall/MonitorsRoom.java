package dev.huishang.app.wall;

import dev.huishang.app.Console;
import dev.huishang.app.display.WallCharts;
import dev.huishang.app.display.WallMap;
import dev.huishang.app.display.WallTiles;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A process of its own with a wall on real screens. It says where its windows stand and which page
/// each shows, one line whenever that changes, and ends when its input does.
final class MonitorsRoom {
  private String said = "";

  /// Arguments: directory of the profile, directory of the layouts. No platform is in reach: a wall
  /// turns its pages all the same.
  public static void main(String[] args) throws Exception {
    var profile = Path.of(args[0]);
    var room = new MonitorsRoom();
    var started = new CountDownLatch(1);
    javafx.application.Platform.startup(started::countDown);
    started.await();
    try (var console =
        new Console("http://127.0.0.1:1/", profile, javafx.application.Platform::runLater)) {
      javafx.application.Platform.runLater(() -> room.open(console, profile, Path.of(args[1])));
      System.in.read();
    } finally {
      Runtime.getRuntime().halt(0); // whatever the toolkit still has open
    }
  }

  private void open(Console console, Path profile, Path layouts) {
    javafx.application.Platform.setImplicitExit(false);
    Theme.loadFonts();
    var makers = new PartMakers(WallMap::new, WallTiles::new, WallCharts::new, WallMap.themes());
    var walls = new Walls(new LayoutFile(layouts), new Screens().places(), makers);
    walls.start(console.room(Preferences.read(profile)));
    var beat = new Timeline(new KeyFrame(javafx.util.Duration.millis(100), _ -> say()));
    beat.setCycleCount(Timeline.INDEFINITE);
    beat.play();
  }

  private void say() {
    var now =
        Window.getWindows().stream()
            .filter(w -> w instanceof Stage && w.getScene().getRoot() instanceof WallRoot)
            .sorted(Comparator.comparingDouble(Window::getY).thenComparingDouble(Window::getX))
            .map(w ->
                String.format(
                    Locale.ROOT,
                    "%.0f,%.0f,%.0fx%.0f:%d",
                    w.getX(),
                    w.getY(),
                    w.getWidth(),
                    w.getHeight(),
                    ((WallRoot) w.getScene().getRoot()).view().page()))
            .collect(Collectors.joining(" "));
    if (!now.equals(said)) {
      said = now;
      System.out.println("wall " + now);
      System.out.flush();
    }
  }
}
