package dev.huishang.app;

import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.FunctionPane;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.Theme;
import dev.huishang.app.wall.LayoutFile;
import dev.huishang.app.wall.LayoutsPane;
import dev.huishang.app.wall.Screens;
import dev.huishang.app.wall.Walls;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The windows of a console at a desk or on a wall. Switching language or look makes their content
/// anew over the same room.
final class Desk {
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 900;
  private final Job job;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<Stage> windows = new ArrayList<>();
  private @Nullable Walls walls;

  Desk(Job job) {
    this.job = job;
  }

  /// Shows the first window and returns when the last one is closed.
  int run() {
    var fx = Main.toolkit(false);
    try (var console = new Console(job.url(), job.profile(), fx)) {
      fx.execute(() -> {
        Theme.loadFonts();
        var made = walls(job.profile());
        made.start(console.room(job.chosen()));
        walls = made;
        open(console, job.chosen(), "display");
      });
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  private static Walls walls(Path profile) {
    return new Walls(new LayoutFile(profile), new Screens().places(), Console.wallParts());
  }

  /// The functions, and the layouts of walls, which the windows share.
  private static Map<String, Function<Room, FunctionPane>> functions(Walls walls) {
    var all = Console.functions();
    all.put("walls", room -> new LayoutsPane(room, walls));
    return all;
  }

  /// The content of a window for pictures: no further windows, no switching.
  static Frame frame(Console console, Preferences chosen) {
    var room = console.room(chosen);
    var walls = walls(room.profile());
    walls.read(room);
    return new Frame(
        room,
        functions(walls),
        new Frame.Ways(console.entry(), id -> {}, () -> {}, () -> {}, Frame.More.none()));
  }

  private void open(Console console, Preferences chosen, String function) {
    var stage = new Stage();
    windows.add(stage);
    fill(stage, console, chosen, function);
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    stage.setOnHidden(event -> {
      if (stage.getScene().getRoot() instanceof Frame frame) {
        frame.close();
      }
      windows.remove(stage);
      if (windows.isEmpty()) {
        if (walls != null) {
          walls.close(); // nobody could work it any more
        }
        closed.countDown();
      }
    });
    stage.show();
  }

  private void fill(Stage stage, Console console, Preferences chosen, String function) {
    var before = stage.getScene();
    var room = console.room(chosen);
    var shared = Objects.requireNonNull(walls);
    var frame =
        new Frame(
            room,
            functions(shared),
            new Frame.Ways(
                console.entry(),
                id -> open(console, chosen, id),
                () ->
                    change(
                        stage, console, chosen.with(!chosen.chinese(), chosen.theme()), function),
                () ->
                    change(stage, console, chosen.with(chosen.chinese(), other(chosen)), function),
                new Frame.More(() -> shared.actions(room), shared.notice())));
    frame.open(function);
    var scene = new Scene(frame, WIDTH, HEIGHT);
    chosen.theme().dress(scene, frame);
    stage.setScene(scene);
    stage.setTitle(room.texts().get("product") + " · " + chosen.room());
    if (before != null && before.getRoot() instanceof Frame old) {
      old.close();
    }
  }

  private void change(Stage stage, Console console, Preferences chosen, String function) {
    chosen.write(job.profile());
    fill(stage, console, chosen, function);
  }

  private static Theme other(Preferences chosen) {
    return chosen.theme() == Theme.DARK ? Theme.LIGHT : Theme.DARK;
  }
}
