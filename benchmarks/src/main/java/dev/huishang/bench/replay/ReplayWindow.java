package dev.huishang.bench.replay;

import dev.huishang.app.Console;
import dev.huishang.app.display.DisplayPane;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.Theme;
import dev.huishang.domain.RoomTime.Replay;
import dev.huishang.map.MapSurface;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The display function of the console over a kept profile, no platform in reach, playing its day
/// over and over at 24 hours a second. A frame counts once the map shows it whole; what came too
/// late to be shown is dropped, as in the room.
public final class ReplayWindow extends Application {
  private static final int SPEED = 24;
  private static final double WARM = 3;

  @Override
  public void start(Stage stage) {
    var args = getParameters().getRaw();
    var profile = Path.of(args.getFirst());
    var console = new Console("http://127.0.0.1:9/", profile, Platform::runLater);
    var room = console.room(Preferences.read(profile));
    Theme.loadFonts();
    var pane = new DisplayPane(room);
    var root = pane.node();
    var scene = new Scene(root, 1920, 1080);
    Theme.DARK.dress(scene, root);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    var map = Objects.requireNonNull(find(root), "a map");
    new Clock(room, map, Double.parseDouble(args.get(1))).start();
  }

  private static @Nullable MapSurface find(javafx.scene.Node node) {
    if (node instanceof MapSurface map) {
      return map;
    }
    if (node instanceof javafx.scene.Parent parent) {
      for (var child : parent.getChildrenUnmodifiable()) {
        var found = find(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static final class Clock extends AnimationTimer {
    private final Room room;
    private final MapSurface map;
    private final double seconds;
    private final ReplayFigures figures = new ReplayFigures();
    private @Nullable Instant shown;
    private long began;
    private boolean loaded;

    Clock(Room room, MapSurface map, double seconds) {
      this.room = room;
      this.map = map;
      this.seconds = seconds;
    }

    @Override
    public void handle(long ignored) {
      long now = System.nanoTime();
      if (!loaded) {
        begin(now);
        return;
      }
      double gone = (now - began) / 1e9;
      if (gone > WARM) {
        figures.pulse(now);
      }
      var at = room.clock().shown();
      if (map.current() && !at.equals(shown)) {
        shown = at;
        if (gone > WARM) {
          figures.frame(now);
        }
      }
      if (room.clock().current() instanceof Replay r && !r.playing()) {
        room.clock().play(); // the day again from its beginning
      }
      if (gone > WARM + seconds) {
        System.out.println(figures.json());
        System.out.flush();
        Runtime.getRuntime().halt(0);
      }
    }

    private void begin(long now) {
      if (room.held().all(dev.huishang.wire.Feeds.STATIONS).isEmpty() || !map.current()) {
        return;
      }
      loaded = true;
      began = now;
      room.clock().replay();
      room.clock().speed(SPEED);
      room.clock().play();
    }
  }
}
