package dev.huishang.app;

import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The windows of a console at a desk or on a wall. Switching language or look makes their content
/// anew over the same room.
final class Desk {
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 900;
  private final Job job;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<Stage> windows = new ArrayList<>();

  Desk(Job job) {
    this.job = job;
  }

  /// Shows the first window and returns when the last one is closed.
  int run() {
    var fx = Main.toolkit(false);
    try (var console = new Console(job.url(), job.profile(), fx)) {
      fx.execute(() -> {
        Theme.loadFonts();
        open(console, job.chosen(), "display");
      });
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  /// The content of a window for pictures: no further windows, no switching.
  static Frame frame(Console console, Preferences chosen) {
    return new Frame(
        console.room(chosen),
        Console.functions(),
        new Frame.Ways(console.entry(), id -> {}, () -> {}, () -> {}));
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
        closed.countDown();
      }
    });
    stage.show();
  }

  private void fill(Stage stage, Console console, Preferences chosen, String function) {
    var before = stage.getScene();
    var room = console.room(chosen);
    var frame =
        new Frame(
            room,
            Console.functions(),
            new Frame.Ways(
                console.entry(),
                id -> open(console, chosen, id),
                () ->
                    change(
                        stage, console, chosen.with(!chosen.chinese(), chosen.theme()), function),
                () ->
                    change(
                        stage, console, chosen.with(chosen.chinese(), other(chosen)), function)));
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
